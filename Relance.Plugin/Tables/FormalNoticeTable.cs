// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>A formal notice with its letter, its dates and what it lacks. It belongs to one reminder.</summary>
public static class FormalNoticeTable
{
    public const string LogicalName = "relance_formalnotice";
    public const string EntitySetName = "relance_formalnotices";

    public const string Id = "relance_formalnoticeid";
    public const string AccountId = "relance_accountid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string ApprovedById = "relance_approvedbyid";
    public const string ApprovedOn = "relance_approvedon";
    public const string ConsentOn = "relance_consenton";
    public const string CountsOn = "relance_countson";
    public const string DatedOn = "relance_datedon";
    public const string DeadlineDays = "relance_deadlinedays";
    public const string DeadlineOn = "relance_deadlineon";
    public const string Delivery = "relance_delivery";
    public const string IsComplete = "relance_iscomplete";
    public const string Missing = "relance_missing";
    public const string Name = "relance_name";
    public const string NextRoutes = "relance_nextroutes";
    public const string PresentedOn = "relance_presentedon";
    public const string ProofNumber = "relance_proofnumber";
    public const string ReceivedOn = "relance_receivedon";
    public const string ReminderId = "relance_reminderid";
    public const string ReturnedOn = "relance_returnedon";
    public const string ReturnReason = "relance_returnreason";
    public const string SentOn = "relance_senton";
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
        public const int Missing = 4000;
        public const int Name = 100;
        public const int NextRoutes = 20000;
        public const int ProofNumber = 100;
    }
}
