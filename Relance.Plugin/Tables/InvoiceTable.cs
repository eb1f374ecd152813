// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Invoice: the columns of it that Relance uses, then its own.</summary>
public static class InvoiceTable
{
    public const string LogicalName = "invoice";

    public const string Id = "invoiceid";
    public const string InvoiceNumber = "invoicenumber";
    public const string Name = "name";
    public const string CustomerId = "customerid";
    public const string DueDate = "duedate";
    public const string DateDelivered = "datedelivered";
    public const string TotalAmount = "totalamount";
    public const string TotalAmountBase = "totalamount_base";
    public const string TotalTax = "totaltax";
    public const string TransactionCurrencyId = "transactioncurrencyid";
    public const string ExchangeRate = "exchangerate";
    public const string PriceLevelId = "pricelevelid";
    public const string SalesOrderId = "salesorderid";
    public const string OpportunityId = "opportunityid";
    public const string OwnerId = "ownerid";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string CreatedOn = "createdon";
    public const string ModifiedOn = "modifiedon";

    public const string ClaimsOpenAmount = "relance_claimsopenamount";
    public const string ClaimsOpenAmountBase = "relance_claimsopenamount_base";
    public const string ContactId = "relance_contactid";
    public const string CreditedAmount = "relance_creditedamount";
    public const string CreditedAmountBase = "relance_creditedamount_base";
    public const string Cycle = "relance_cycle";
    public const string DeliveredOn = "relance_deliveredon";
    public const string DepositedOn = "relance_depositedon";
    public const string DepositReference = "relance_depositreference";
    public const string DiscountAmount = "relance_discountamount";
    public const string DiscountAmountBase = "relance_discountamount_base";
    public const string DiscountUntilOn = "relance_discountuntilon";
    public const string DueParts = "relance_dueparts";
    public const string EInvoiceAmount = "relance_einvoiceamount";
    public const string EInvoiceAmountBase = "relance_einvoiceamount_base";
    public const string EInvoiceReason = "relance_einvoicereason";
    public const string EInvoiceStatus = "relance_einvoicestatus";
    public const string EInvoiceStatusOn = "relance_einvoicestatuson";
    public const string ExpectedOn = "relance_expectedon";
    public const string ExternalId = "relance_externalid";
    public const string HandoverId = "relance_handoverid";
    public const string HasInterruption = "relance_hasinterruption";
    public const string IsDueComputed = "relance_isduecomputed";
    public const string IsReady = "relance_isready";
    public const string IssuedOn = "relance_issuedon";
    public const string Kind = "relance_kind";
    public const string LastStepId = "relance_laststepid";
    public const string LastStepOn = "relance_laststepon";
    public const string LimitationOn = "relance_limitationon";
    public const string LimitationState = "relance_limitationstate";
    public const string NextStepOn = "relance_nextstepon";
    public const string OpenBalance = "relance_openbalance";
    public const string OpenBalanceBase = "relance_openbalance_base";
    public const string OrderNumber = "relance_ordernumber";
    public const string PaidAmount = "relance_paidamount";
    public const string PaidAmountBase = "relance_paidamount_base";
    public const string PaymentDays = "relance_paymentdays";
    public const string PaymentLink = "relance_paymentlink";
    public const string PaymentTermsId = "relance_paymenttermsid";
    public const string ProjectManagerId = "relance_projectmanagerid";
    public const string ReadinessText = "relance_readinesstext";
    public const string ScenarioId = "relance_scenarioid";
    public const string SettledOn = "relance_settledon";
    public const string WrittenOffAmount = "relance_writtenoffamount";
    public const string WrittenOffAmountBase = "relance_writtenoffamount_base";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int DepositReference = 50;
        public const int DueParts = 4000;
        public const int EInvoiceReason = 20;
        public const int ExternalId = 100;
        public const int OrderNumber = 100;
        public const int PaymentDays = 2000;
        public const int PaymentLink = 500;
        public const int ReadinessText = 4000;
    }

    /// <summary>Values of statecode of Invoice.</summary>
    public static class States
    {
        public const int Active = 0;
        public const int Paid = 2;
        public const int Canceled = 3;
    }

    /// <summary>Values of statuscode of Invoice.</summary>
    public static class Statuses
    {
        public const int New = 1;
        public const int PartiallyShipped = 2;
        public const int Billed = 4;
        public const int Booked = 5;
        public const int Installed = 6;
        public const int Complete = 100001;
        public const int Partial = 100002;
        public const int Canceled = 100003;
    }
}
