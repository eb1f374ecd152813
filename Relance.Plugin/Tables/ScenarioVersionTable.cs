// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>One edition of a scenario: draft, then published and unchangeable, then retired.</summary>
public static class ScenarioVersionTable
{
    public const string LogicalName = "relance_scenarioversion";
    public const string EntitySetName = "relance_scenarioversions";

    public const string Id = "relance_scenarioversionid";
    public const string CatchUp = "relance_catchup";
    public const string Grouping = "relance_grouping";
    public const string Migration = "relance_migration";
    public const string MinimumDebtor = "relance_minimumdebtor";
    public const string MinimumDebtorBase = "relance_minimumdebtor_base";
    public const string MinimumGapDays = "relance_minimumgapdays";
    public const string MinimumInvoice = "relance_minimuminvoice";
    public const string MinimumInvoiceBase = "relance_minimuminvoice_base";
    public const string Name = "relance_name";
    public const string PublishedOn = "relance_publishedon";
    public const string QuietDays = "relance_quietdays";
    public const string RepeatDays = "relance_repeatdays";
    public const string RepeatTimes = "relance_repeattimes";
    public const string ScenarioId = "relance_scenarioid";
    public const string SendWeekdays = "relance_sendweekdays";
    public const string Version = "relance_version";
    public const string VersionState = "relance_versionstate";
    public const string CreatedBy = "createdby";
    public const string CreatedOn = "createdon";
    public const string CreatedOnBehalfBy = "createdonbehalfby";
    public const string ExchangeRate = "exchangerate";
    public const string ImportSequenceNumber = "importsequencenumber";
    public const string ModifiedBy = "modifiedby";
    public const string ModifiedOn = "modifiedon";
    public const string ModifiedOnBehalfBy = "modifiedonbehalfby";
    public const string OrganizationId = "organizationid";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string TimeZoneRuleVersionNumber = "timezoneruleversionnumber";
    public const string TransactionCurrencyId = "transactioncurrencyid";
    public const string UTCConversionTimeZoneCode = "utcconversiontimezonecode";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int Name = 200;
        public const int SendWeekdays = 20;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Steps = "relance_scenarioversion_steps";
    }
}
