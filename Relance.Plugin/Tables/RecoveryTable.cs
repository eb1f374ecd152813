// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Money recovered on a case handed over.</summary>
public static class RecoveryTable
{
    public const string LogicalName = "relance_recovery";
    public const string EntitySetName = "relance_recoveries";

    public const string Id = "relance_recoveryid";
    public const string Amount = "relance_amount";
    public const string AmountBase = "relance_amount_base";
    public const string HandoverId = "relance_handoverid";
    public const string IsDirect = "relance_isdirect";
    public const string Name = "relance_name";
    public const string PaidOutOn = "relance_paidouton";
    public const string PaymentId = "relance_paymentid";
    public const string ReceivedOn = "relance_receivedon";
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
    }
}
