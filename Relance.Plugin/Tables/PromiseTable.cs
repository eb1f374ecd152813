// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What a debtor promised to pay and when. Until then, the invoices it covers are not chased.</summary>
public static class PromiseTable
{
    public const string LogicalName = "relance_promise";
    public const string EntitySetName = "relance_promises";

    public const string Id = "relance_promiseid";
    public const string AccountId = "relance_accountid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string CancelReason = "relance_cancelreason";
    public const string ContactId = "relance_contactid";
    public const string DecidedOn = "relance_decidedon";
    public const string GraceDays = "relance_gracedays";
    public const string KeptAmount = "relance_keptamount";
    public const string KeptAmountBase = "relance_keptamount_base";
    public const string Name = "relance_name";
    public const string Notes = "relance_notes";
    public const string PromisedOn = "relance_promisedon";
    public const string State = "relance_state";
    public const string SupersededById = "relance_supersededbyid";
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
        public const string Instalments = "relance_promise_instalments";
        public const string Invoices = "relance_promise_invoices";
    }
}
