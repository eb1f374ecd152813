// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Agency, bailiff or lawyer to whom cases are handed over, with terms and results.</summary>
public static class AgencyTable
{
    public const string LogicalName = "relance_agency";
    public const string EntitySetName = "relance_agencies";

    public const string Id = "relance_agencyid";
    public const string Cases = "relance_cases";
    public const string ContactName = "relance_contactname";
    public const string Country = "relance_country";
    public const string CountsDirectPayments = "relance_countsdirectpayments";
    public const string DeclaredOn = "relance_declaredon";
    public const string Email = "relance_email";
    public const string FixedFee = "relance_fixedfee";
    public const string FixedFeeBase = "relance_fixedfee_base";
    public const string GivesPowerToReceive = "relance_givespowertoreceive";
    public const string Guarantee = "relance_guarantee";
    public const string HasDedicatedAccount = "relance_hasdedicatedaccount";
    public const string IsInsured = "relance_isinsured";
    public const string Kind = "relance_kind";
    public const string MandateSignedOn = "relance_mandatesignedon";
    public const string Name = "relance_name";
    public const string PayoutTerms = "relance_payoutterms";
    public const string Percent = "relance_percent";
    public const string Phone = "relance_phone";
    public const string RecoveredPercent = "relance_recoveredpercent";
    public const string SuccessOnly = "relance_successonly";
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
        public const int ContactName = 200;
        public const int Country = 2;
        public const int Email = 100;
        public const int Guarantee = 500;
        public const int Name = 100;
        public const int PayoutTerms = 500;
        public const int Phone = 50;
    }
}
