// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>One evaluation of all the debtors due for review, usually at night.</summary>
public static class RunTable
{
    public const string LogicalName = "relance_run";
    public const string EntitySetName = "relance_runs";

    public const string Id = "relance_runid";
    public const string AsOf = "relance_asof";
    public const string Debtors = "relance_debtors";
    public const string EndedOn = "relance_endedon";
    public const string Errors = "relance_errors";
    public const string HoldsPlaced = "relance_holdsplaced";
    public const string HoldsReleased = "relance_holdsreleased";
    public const string Name = "relance_name";
    public const string Reminders = "relance_reminders";
    public const string StartedOn = "relance_startedon";
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
        public const int Name = 100;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Batches = "relance_run_batches";
    }
}
