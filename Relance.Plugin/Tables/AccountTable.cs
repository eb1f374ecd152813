// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Account: the columns of it that Relance uses, then its own.</summary>
public static class AccountTable
{
    public const string LogicalName = "account";

    public const string Id = "accountid";
    public const string Name = "name";
    public const string AccountNumber = "accountnumber";
    public const string ParentAccountId = "parentaccountid";
    public const string PrimaryContactId = "primarycontactid";
    public const string EmailAddress1 = "emailaddress1";
    public const string Telephone1 = "telephone1";
    public const string Address1Line1 = "address1_line1";
    public const string Address1Line2 = "address1_line2";
    public const string Address1PostalCode = "address1_postalcode";
    public const string Address1City = "address1_city";
    public const string Address1Country = "address1_country";
    public const string CreditLimit = "creditlimit";
    public const string CreditLimitBase = "creditlimit_base";
    public const string CreditOnHold = "creditonhold";
    public const string PaymentTermsCode = "paymenttermscode";
    public const string DoNotEmail = "donotemail";
    public const string DoNotPhone = "donotphone";
    public const string DoNotPostalMail = "donotpostalmail";
    public const string OwnerId = "ownerid";
    public const string OwningBusinessUnit = "owningbusinessunit";
    public const string TransactionCurrencyId = "transactioncurrencyid";
    public const string ExchangeRate = "exchangerate";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string CreatedOn = "createdon";
    public const string ModifiedOn = "modifiedon";

    public const string AccountingContactId = "relance_accountingcontactid";
    public const string CalendarId = "relance_calendarid";
    public const string CollectorId = "relance_collectorid";
    public const string CompanySize = "relance_companysize";
    public const string ContractPercent = "relance_contractpercent";
    public const string CreditAdvice = "relance_creditadvice";
    public const string CurrentHoldId = "relance_currentholdid";
    public const string CurrentSegmentId = "relance_currentsegmentid";
    public const string ExposureAmount = "relance_exposureamount";
    public const string ExposureAmountBase = "relance_exposureamount_base";
    public const string ExternalAlert = "relance_externalalert";
    public const string ExternalId = "relance_externalid";
    public const string ExternalScore = "relance_externalscore";
    public const string GetsEInvoices = "relance_getseinvoices";
    public const string HasArrangement = "relance_hasarrangement";
    public const string HasOpenTask = "relance_hasopentask";
    public const string HasOwnVoice = "relance_hasownvoice";
    public const string HasTemporaryLimit = "relance_hastemporarylimit";
    public const string HoldExemptReason = "relance_holdexemptreason";
    public const string HoldExemptUntil = "relance_holdexemptuntil";
    public const string InsolvencyOn = "relance_insolvencyon";
    public const string IsControl = "relance_iscontrol";
    public const string IsSoleTrader = "relance_issoletrader";
    public const string Kind = "relance_kind";
    public const string Language = "relance_language";
    public const string LastContactOn = "relance_lastcontacton";
    public const string LimitAlertReached = "relance_limitalertreached";
    public const string LimitUsedPercent = "relance_limitusedpercent";
    public const string MandateReference = "relance_mandatereference";
    public const string NeedsOrderNumber = "relance_needsordernumber";
    public const string OldestDaysLate = "relance_oldestdayslate";
    public const string OpenAmount = "relance_openamount";
    public const string OpenAmountBase = "relance_openamount_base";
    public const string OverdueAmount = "relance_overdueamount";
    public const string OverdueAmountBase = "relance_overdueamount_base";
    public const string PaymentTermsId = "relance_paymenttermsid";
    public const string PaysByDirectDebit = "relance_paysbydirectdebit";
    public const string PreferredChannel = "relance_preferredchannel";
    public const string PromisesKeptPercent = "relance_promiseskeptpercent";
    public const string Registration = "relance_registration";
    public const string ReviewOn = "relance_reviewon";
    public const string RiskClass = "relance_riskclass";
    public const string RiskDue = "relance_riskdue";
    public const string RiskOn = "relance_riskon";
    public const string RiskReasons = "relance_riskreasons";
    public const string RiskScore = "relance_riskscore";
    public const string SalesContactId = "relance_salescontactid";
    public const string SalesOwnerId = "relance_salesownerid";
    public const string ScenarioId = "relance_scenarioid";
    public const string SegmentId = "relance_segmentid";
    public const string SpeaksForGroup = "relance_speaksforgroup";
    public const string Tags = "relance_tags";
    public const string UsualDelayDays = "relance_usualdelaydays";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int CreditAdvice = 10000;
        public const int ExternalId = 100;
        public const int HoldExemptReason = 500;
        public const int Language = 10;
        public const int MandateReference = 100;
        public const int Registration = 30;
        public const int RiskClass = 1;
        public const int RiskReasons = 10000;
        public const int Tags = 400;
    }

    /// <summary>Values of statecode of Account.</summary>
    public static class States
    {
        public const int Active = 0;
        public const int Inactive = 1;
    }

    /// <summary>Values of statuscode of Account.</summary>
    public static class Statuses
    {
        public const int Active = 1;
        public const int Inactive = 2;
    }
}
