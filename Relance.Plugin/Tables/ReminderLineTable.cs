// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>An invoice named in a reminder, with its own step and the amount asked.</summary>
public static class ReminderLineTable
{
    public const string LogicalName = "relance_reminderline";
    public const string EntitySetName = "relance_reminderlines";

    public const string Id = "relance_reminderlineid";
    public const string AskedAmount = "relance_askedamount";
    public const string AskedAmountBase = "relance_askedamount_base";
    public const string Cycle = "relance_cycle";
    public const string DaysLate = "relance_dayslate";
    public const string InvoiceId = "relance_invoiceid";
    public const string Name = "relance_name";
    public const string Occurrence = "relance_occurrence";
    public const string OpenBalance = "relance_openbalance";
    public const string OpenBalanceBase = "relance_openbalance_base";
    public const string ReminderId = "relance_reminderid";
    public const string ScenarioStepId = "relance_scenariostepid";
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
        public const int Name = 300;
    }
}
