// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>The last decision taken for a debtor, with every reason. It is computed again at each evaluation.</summary>
public static class DecisionTable
{
    public const string LogicalName = "relance_decision";
    public const string EntitySetName = "relance_decisions";

    public const string Id = "relance_decisionid";
    public const string AccountId = "relance_accountid";
    public const string AsOf = "relance_asof";
    public const string Json = "relance_json";
    public const string Name = "relance_name";
    public const string ReviewOn = "relance_reviewon";
    public const string SummaryEn = "relance_summaryen";
    public const string SummaryFr = "relance_summaryfr";
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
        public const int Json = 1000000;
        public const int Name = 200;
        public const int SummaryEn = 20000;
        public const int SummaryFr = 20000;
    }
}
