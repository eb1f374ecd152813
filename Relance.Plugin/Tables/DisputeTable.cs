// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What a debtor contests on an invoice. Only the disputed part is suspended.</summary>
public static class DisputeTable
{
    public const string LogicalName = "relance_dispute";
    public const string EntitySetName = "relance_disputes";

    public const string Id = "relance_disputeid";
    public const string AcceptedAmount = "relance_acceptedamount";
    public const string AcceptedAmountBase = "relance_acceptedamount_base";
    public const string AccountId = "relance_accountid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string CancelReason = "relance_cancelreason";
    public const string Cause = "relance_cause";
    public const string ContactId = "relance_contactid";
    public const string CreditNoteOn = "relance_creditnoteon";
    public const string DeadlineOn = "relance_deadlineon";
    public const string Description = "relance_description";
    public const string EscalatedOn = "relance_escalatedon";
    public const string EscalatedToId = "relance_escalatedtoid";
    public const string ExpectedCreditAmount = "relance_expectedcreditamount";
    public const string ExpectedCreditAmountBase = "relance_expectedcreditamount_base";
    public const string GraceDays = "relance_gracedays";
    public const string InvoiceId = "relance_invoiceid";
    public const string IsFromEInvoice = "relance_isfromeinvoice";
    public const string Name = "relance_name";
    public const string OpenedOn = "relance_openedon";
    public const string Outcome = "relance_outcome";
    public const string OwnerSide = "relance_ownerside";
    public const string ResolvedOn = "relance_resolvedon";
    public const string State = "relance_state";
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
        public const int CancelReason = 500;
        public const int Description = 10000;
        public const int Name = 100;
    }
}
