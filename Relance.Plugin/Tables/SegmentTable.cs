// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Ranked rule that sorts debtors by their facts; the first one that fits gives the debtor its scenario.</summary>
public static class SegmentTable
{
    public const string LogicalName = "relance_segment";
    public const string EntitySetName = "relance_segments";

    public const string Id = "relance_segmentid";
    public const string Countries = "relance_countries";
    public const string DebtorKind = "relance_debtorkind";
    public const string IsCatchAll = "relance_iscatchall";
    public const string MaximumBalance = "relance_maximumbalance";
    public const string MaximumBalanceBase = "relance_maximumbalance_base";
    public const string MinimumBalance = "relance_minimumbalance";
    public const string MinimumBalanceBase = "relance_minimumbalance_base";
    public const string Name = "relance_name";
    public const string PaymentBic = "relance_paymentbic";
    public const string PaymentIban = "relance_paymentiban";
    public const string PaymentLink = "relance_paymentlink";
    public const string Rank = "relance_rank";
    public const string RiskClasses = "relance_riskclasses";
    public const string ScenarioId = "relance_scenarioid";
    public const string Tags = "relance_tags";
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
        public const int Countries = 400;
        public const int Name = 100;
        public const int PaymentBic = 11;
        public const int PaymentIban = 34;
        public const int PaymentLink = 500;
        public const int RiskClasses = 20;
        public const int Tags = 400;
    }
}
