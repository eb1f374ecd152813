// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Giving up an invoice or a part of it: proposed, approved, reversible once.</summary>
public static class WriteOffTable
{
    public const string LogicalName = "relance_writeoff";
    public const string EntitySetName = "relance_writeoffs";

    public const string Id = "relance_writeoffid";
    public const string AccountId = "relance_accountid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string Cause = "relance_cause";
    public const string DecidedById = "relance_decidedbyid";
    public const string DecidedOn = "relance_decidedon";
    public const string DecisionReason = "relance_decisionreason";
    public const string InvoiceId = "relance_invoiceid";
    public const string Name = "relance_name";
    public const string PaymentId = "relance_paymentid";
    public const string ProposedById = "relance_proposedbyid";
    public const string ProposedOn = "relance_proposedon";
    public const string Reason = "relance_reason";
    public const string ReversedById = "relance_reversedbyid";
    public const string ReversedOn = "relance_reversedon";
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
        public const int DecisionReason = 500;
        public const int Name = 100;
        public const int Reason = 500;
    }
}
