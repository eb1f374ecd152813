// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Figures of one month and currency, kept as they were.</summary>
public static class KpiSnapshotTable
{
    public const string LogicalName = "relance_kpisnapshot";
    public const string EntitySetName = "relance_kpisnapshots";

    public const string Id = "relance_kpisnapshotid";
    public const string AverageDaysDelinquent = "relance_averagedaysdelinquent";
    public const string AverageDelayWeighted = "relance_averagedelayweighted";
    public const string BestPossibleDso = "relance_bestpossibledso";
    public const string Collected = "relance_collected";
    public const string CollectedBase = "relance_collected_base";
    public const string CollectionEffectiveness = "relance_collectioneffectiveness";
    public const string CurrencyCode = "relance_currencycode";
    public const string Disputed = "relance_disputed";
    public const string DisputedPercent = "relance_disputedpercent";
    public const string DisputedBase = "relance_disputed_base";
    public const string DsoAccounting = "relance_dsoaccounting";
    public const string DsoCountBack = "relance_dsocountback";
    public const string Json = "relance_json";
    public const string MonthEndOn = "relance_monthendon";
    public const string Name = "relance_name";
    public const string Overdue = "relance_overdue";
    public const string OverduePercent = "relance_overduepercent";
    public const string OverdueBase = "relance_overdue_base";
    public const string PromisesKeptPercent = "relance_promiseskeptpercent";
    public const string Receivables = "relance_receivables";
    public const string ReceivablesBase = "relance_receivables_base";
    public const string Sales = "relance_sales";
    public const string SalesBase = "relance_sales_base";
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
        public const int CurrencyCode = 3;
        public const int Json = 100000;
        public const int Name = 100;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Recommendations = "relance_kpisnapshot_recommendations";
    }
}
