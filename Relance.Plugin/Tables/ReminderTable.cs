// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>A message to a debtor: proposed, approved when it must be, issued, and counted once delivered.</summary>
public static class ReminderTable
{
    public const string LogicalName = "relance_reminder";
    public const string EntitySetName = "relance_reminders";

    public const string Id = "relance_reminderid";
    public const string AccountId = "relance_accountid";
    public const string Address = "relance_address";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string ApprovedById = "relance_approvedbyid";
    public const string ApprovedOn = "relance_approvedon";
    public const string Attempt = "relance_attempt";
    public const string CancelReason = "relance_cancelreason";
    public const string Channel = "relance_channel";
    public const string ContactId = "relance_contactid";
    public const string CountedOn = "relance_countedon";
    public const string FailureText = "relance_failuretext";
    public const string IsFormalNotice = "relance_isformalnotice";
    public const string IssuedOn = "relance_issuedon";
    public const string Key = "relance_key";
    public const string Language = "relance_language";
    public const string Name = "relance_name";
    public const string ProposedOn = "relance_proposedon";
    public const string RequiresApproval = "relance_requiresapproval";
    public const string ScenarioStepId = "relance_scenariostepid";
    public const string State = "relance_state";
    public const string Summary = "relance_summary";
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
        public const int Address = 320;
        public const int CancelReason = 100;
        public const int FailureText = 500;
        public const int Key = 200;
        public const int Language = 10;
        public const int Name = 100;
        public const int Summary = 10000;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Lines = "relance_reminder_lines";
    }
}
