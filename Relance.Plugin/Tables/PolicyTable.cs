// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>The settings of the house, in a single row: time zone, thresholds, grace days, rules of the credit hold, details of the creditor.</summary>
public static class PolicyTable
{
    public const string LogicalName = "relance_policy";
    public const string EntitySetName = "relance_policies";

    public const string Id = "relance_policyid";
    public const string AccountingManagerId = "relance_accountingmanagerid";
    public const string AgeingBasis = "relance_ageingbasis";
    public const string AgeingBuckets = "relance_ageingbuckets";
    public const string Bic = "relance_bic";
    public const string ChequeAddress = "relance_chequeaddress";
    public const string ChequePayee = "relance_chequepayee";
    public const string ConfigurationStamp = "relance_configurationstamp";
    public const string ContactEmail = "relance_contactemail";
    public const string ContactMaximum = "relance_contactmaximum";
    public const string ContactName = "relance_contactname";
    public const string ContactPeriodDays = "relance_contactperioddays";
    public const string ContactPhone = "relance_contactphone";
    public const string ContractPercent = "relance_contractpercent";
    public const string CreditorAddress = "relance_creditoraddress";
    public const string CreditorCalendarId = "relance_creditorcalendarid";
    public const string CreditorCountry = "relance_creditorcountry";
    public const string CreditorName = "relance_creditorname";
    public const string CreditorRegistration = "relance_creditorregistration";
    public const string DayCountBasis = "relance_daycountbasis";
    public const string DefaultLanguage = "relance_defaultlanguage";
    public const string DisputeDeadlineDays = "relance_disputedeadlinedays";
    public const string DisputeEscalationDays = "relance_disputeescalationdays";
    public const string DisputeGraceDays = "relance_disputegracedays";
    public const string EInvoiceHoldDays = "relance_einvoiceholddays";
    public const string FreshnessDays = "relance_freshnessdays";
    public const string HoldBrokenPromises = "relance_holdbrokenpromises";
    public const string HoldDaysLate = "relance_holddayslate";
    public const string HoldOnExposure = "relance_holdonexposure";
    public const string HoldOverdueAmount = "relance_holdoverdueamount";
    public const string HoldOverdueAmountBase = "relance_holdoverdueamount_base";
    public const string Iban = "relance_iban";
    public const string ImputationOrder = "relance_imputationorder";
    public const string LedgerSyncedOn = "relance_ledgersyncedon";
    public const string LegalMentions = "relance_legalmentions";
    public const string LimitAlerts = "relance_limitalerts";
    public const string LimitationAlertDays = "relance_limitationalertdays";
    public const string Mediator = "relance_mediator";
    public const string MinimumDebtor = "relance_minimumdebtor";
    public const string MinimumDebtorBase = "relance_minimumdebtor_base";
    public const string MinimumInvoice = "relance_minimuminvoice";
    public const string MinimumInvoiceBase = "relance_minimuminvoice_base";
    public const string Name = "relance_name";
    public const string OrderPolicy = "relance_orderpolicy";
    public const string PaymentLink = "relance_paymentlink";
    public const string PaymentTermsId = "relance_paymenttermsid";
    public const string PlanCureDays = "relance_plancuredays";
    public const string PlanDefaultDays = "relance_plandefaultdays";
    public const string PromiseGraceDays = "relance_promisegracedays";
    public const string QuietDays = "relance_quietdays";
    public const string RaisedEvents = "relance_raisedevents";
    public const string RateMode = "relance_ratemode";
    public const string Reopening = "relance_reopening";
    public const string RiskSettings = "relance_risksettings";
    public const string SalesManagerId = "relance_salesmanagerid";
    public const string Signatory = "relance_signatory";
    public const string TimeZone = "relance_timezone";
    public const string WriteOffSecondPersonAbove = "relance_writeoffsecondpersonabove";
    public const string WriteOffSecondPersonAboveBase = "relance_writeoffsecondpersonabove_base";
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
        public const int AgeingBuckets = 100;
        public const int Bic = 11;
        public const int ChequeAddress = 500;
        public const int ChequePayee = 200;
        public const int ContactEmail = 100;
        public const int ContactName = 200;
        public const int ContactPhone = 50;
        public const int CreditorAddress = 500;
        public const int CreditorCountry = 2;
        public const int CreditorName = 200;
        public const int CreditorRegistration = 200;
        public const int DefaultLanguage = 10;
        public const int Iban = 34;
        public const int LegalMentions = 4000;
        public const int LimitAlerts = 100;
        public const int Mediator = 500;
        public const int Name = 100;
        public const int PaymentLink = 500;
        public const int RaisedEvents = 1000;
        public const int RiskSettings = 10000;
        public const int Signatory = 200;
        public const int TimeZone = 100;
    }
}
