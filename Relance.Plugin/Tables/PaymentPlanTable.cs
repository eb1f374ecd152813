// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Agreement to pay several invoices in instalments. While it is honoured, they are not chased.</summary>
public static class PaymentPlanTable
{
    public const string LogicalName = "relance_paymentplan";
    public const string EntitySetName = "relance_paymentplans";

    public const string Id = "relance_paymentplanid";
    public const string AcceptedOn = "relance_acceptedon";
    public const string AccountId = "relance_accountid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string CancelReason = "relance_cancelreason";
    public const string ContactId = "relance_contactid";
    public const string CureDays = "relance_curedays";
    public const string DecidedOn = "relance_decidedon";
    public const string DefaultDays = "relance_defaultdays";
    public const string Name = "relance_name";
    public const string Notes = "relance_notes";
    public const string PaidAmount = "relance_paidamount";
    public const string PaidAmountBase = "relance_paidamount_base";
    public const string PaidBefore = "relance_paidbefore";
    public const string PaidBeforeBase = "relance_paidbefore_base";
    public const string ProposedOn = "relance_proposedon";
    public const string Remainder = "relance_remainder";
    public const string Rhythm = "relance_rhythm";
    public const string State = "relance_state";
    public const string SuccessorId = "relance_successorid";
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
        public const int Name = 100;
        public const int Notes = 4000;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Instalments = "relance_paymentplan_instalments";
        public const string Invoices = "relance_paymentplan_invoices";
    }
}
