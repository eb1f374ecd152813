// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Credit limit that replaces that of the debtor for some days.</summary>
public static class TemporaryLimitTable
{
    public const string LogicalName = "relance_temporarylimit";
    public const string EntitySetName = "relance_temporarylimits";

    public const string Id = "relance_temporarylimitid";
    public const string AccountId = "relance_accountid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string FromOn = "relance_fromon";
    public const string Name = "relance_name";
    public const string Reason = "relance_reason";
    public const string UntilOn = "relance_untilon";
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
        public const int Reason = 500;
    }
}
