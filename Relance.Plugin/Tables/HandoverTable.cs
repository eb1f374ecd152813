// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Case handed over to an agency, a bailiff or a lawyer; our own messages stop.</summary>
public static class HandoverTable
{
    public const string LogicalName = "relance_handover";
    public const string EntitySetName = "relance_handovers";

    public const string Id = "relance_handoverid";
    public const string AccountId = "relance_accountid";
    public const string AgencyId = "relance_agencyid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string Checklist = "relance_checklist";
    public const string EndedOn = "relance_endedon";
    public const string EndReason = "relance_endreason";
    public const string FeeAmount = "relance_feeamount";
    public const string FeeAmountBase = "relance_feeamount_base";
    public const string LastReport = "relance_lastreport";
    public const string LastReportOn = "relance_lastreporton";
    public const string Name = "relance_name";
    public const string PlacedOn = "relance_placedon";
    public const string RecoveredAmount = "relance_recoveredamount";
    public const string RecoveredAmountBase = "relance_recoveredamount_base";
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
        public const int Checklist = 4000;
        public const int EndReason = 500;
        public const int LastReport = 4000;
        public const int Name = 100;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Invoices = "relance_handover_invoices";
        public const string Recoveries = "relance_handover_recoveries";
    }
}
