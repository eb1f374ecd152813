// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>State in which a debtor gets no more credit, with its causes, from the day it is placed to the day it is released.</summary>
public static class CreditHoldTable
{
    public const string LogicalName = "relance_credithold";
    public const string EntitySetName = "relance_creditholds";

    public const string Id = "relance_creditholdid";
    public const string AccountId = "relance_accountid";
    public const string IsForced = "relance_isforced";
    public const string Key = "relance_key";
    public const string Name = "relance_name";
    public const string PlacedOn = "relance_placedon";
    public const string Reason = "relance_reason";
    public const string ReleasedOn = "relance_releasedon";
    public const string ReleaseReason = "relance_releasereason";
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
        public const int Key = 200;
        public const int Name = 100;
        public const int Reason = 500;
        public const int ReleaseReason = 500;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Causes = "relance_credithold_causes";
    }
}
