// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Money, credit note or write-off that lowers what a debtor owes, applied to an invoice or still unapplied.</summary>
public static class PaymentTable
{
    public const string LogicalName = "relance_payment";
    public const string EntitySetName = "relance_payments";

    public const string Id = "relance_paymentid";
    public const string AccountId = "relance_accountid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string BouncedOn = "relance_bouncedon";
    public const string ClaimId = "relance_claimid";
    public const string ExternalId = "relance_externalid";
    public const string InvoiceId = "relance_invoiceid";
    public const string Kind = "relance_kind";
    public const string Name = "relance_name";
    public const string ReceivedOn = "relance_receivedon";
    public const string Reference = "relance_reference";
    public const string CreatedBy = "createdby";
    public const string CreatedOn = "createdon";
    public const string CreatedOnBehalfBy = "createdonbehalfby";
    public const string ExchangeRate = "exchangerate";
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
    public const string TransactionCurrencyId = "transactioncurrencyid";
    public const string UTCConversionTimeZoneCode = "utcconversiontimezonecode";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int ExternalId = 100;
        public const int Name = 100;
        public const int Reference = 100;
    }
}
