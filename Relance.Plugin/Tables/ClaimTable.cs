// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Interest, fixed compensation or a fee that a late invoice gave rise to. It lives apart from the invoice.</summary>
public static class ClaimTable
{
    public const string LogicalName = "relance_claim";
    public const string EntitySetName = "relance_claims";

    public const string Id = "relance_claimid";
    public const string AccountId = "relance_accountid";
    public const string AccruedOn = "relance_accruedon";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string ClaimedOn = "relance_claimedon";
    public const string FromOn = "relance_fromon";
    public const string InvoiceId = "relance_invoiceid";
    public const string Kind = "relance_kind";
    public const string Name = "relance_name";
    public const string PaidAmount = "relance_paidamount";
    public const string PaidAmountBase = "relance_paidamount_base";
    public const string PeriodKey = "relance_periodkey";
    public const string ReinstatedById = "relance_reinstatedbyid";
    public const string ReinstatedOn = "relance_reinstatedon";
    public const string ReinstatementReason = "relance_reinstatementreason";
    public const string ReminderId = "relance_reminderid";
    public const string ReversalReason = "relance_reversalreason";
    public const string ReversedById = "relance_reversedbyid";
    public const string ReversedOn = "relance_reversedon";
    public const string ScenarioStepId = "relance_scenariostepid";
    public const string State = "relance_state";
    public const string Statement = "relance_statement";
    public const string ToOn = "relance_toon";
    public const string WaivedById = "relance_waivedbyid";
    public const string WaivedOn = "relance_waivedon";
    public const string WaiverReason = "relance_waiverreason";
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
        public const int Name = 100;
        public const int PeriodKey = 100;
        public const int ReinstatementReason = 500;
        public const int ReversalReason = 500;
        public const int Statement = 20000;
        public const int WaiverReason = 500;
    }
}
