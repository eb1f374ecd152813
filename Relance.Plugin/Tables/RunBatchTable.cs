// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Part of a run that one asynchronous job evaluates.</summary>
public static class RunBatchTable
{
    public const string LogicalName = "relance_runbatch";
    public const string EntitySetName = "relance_runbatches";

    public const string Id = "relance_runbatchid";
    public const string DebtorIds = "relance_debtorids";
    public const string Done = "relance_done";
    public const string Failed = "relance_failed";
    public const string Message = "relance_message";
    public const string Name = "relance_name";
    public const string Number = "relance_number";
    public const string RunId = "relance_runid";
    public const string State = "relance_state";
    public const string CreatedBy = "createdby";
    public const string CreatedOn = "createdon";
    public const string CreatedOnBehalfBy = "createdonbehalfby";
    public const string ImportSequenceNumber = "importsequencenumber";
    public const string ModifiedBy = "modifiedby";
    public const string ModifiedOn = "modifiedon";
    public const string ModifiedOnBehalfBy = "modifiedonbehalfby";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string OwnerId = "ownerid";
    public const string OwningBusinessUnit = "owningbusinessunit";
    public const string OwningTeam = "owningteam";
    public const string OwningUser = "owninguser";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string TimeZoneRuleVersionNumber = "timezoneruleversionnumber";
    public const string UTCConversionTimeZoneCode = "utcconversiontimezonecode";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int DebtorIds = 1000000;
        public const int Message = 10000;
        public const int Name = 100;
    }
}
