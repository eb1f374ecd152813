// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>One step of a scenario version: when it comes, through which channel, in which tone and with which effects.</summary>
public static class ScenarioStepTable
{
    public const string LogicalName = "relance_scenariostep";
    public const string EntitySetName = "relance_scenariosteps";

    public const string Id = "relance_scenariostepid";
    public const string ApprovalAbove = "relance_approvalabove";
    public const string ApprovalAboveBase = "relance_approvalabove_base";
    public const string Channel = "relance_channel";
    public const string ClaimCompensation = "relance_claimcompensation";
    public const string ClaimInterest = "relance_claiminterest";
    public const string DaysAfterPrevious = "relance_daysafterprevious";
    public const string DaysFromDue = "relance_daysfromdue";
    public const string FallbackChannel1 = "relance_fallbackchannel1";
    public const string FallbackChannel2 = "relance_fallbackchannel2";
    public const string FeeAmount = "relance_feeamount";
    public const string FeeAmountBase = "relance_feeamount_base";
    public const string FeeBands = "relance_feebands";
    public const string FeeBase = "relance_feebase";
    public const string FeeKind = "relance_feekind";
    public const string FeeMaximum = "relance_feemaximum";
    public const string FeeMaximumBase = "relance_feemaximum_base";
    public const string FeeMinimum = "relance_feeminimum";
    public const string FeeMinimumBase = "relance_feeminimum_base";
    public const string FeePercent = "relance_feepercent";
    public const string HandOver = "relance_handover";
    public const string IsFormalNotice = "relance_isformalnotice";
    public const string MinimumAmount = "relance_minimumamount";
    public const string MinimumAmountBase = "relance_minimumamount_base";
    public const string Name = "relance_name";
    public const string Order = "relance_order";
    public const string PayWithinDays = "relance_paywithindays";
    public const string PlaceHold = "relance_placehold";
    public const string RecipientRole = "relance_recipientrole";
    public const string ScenarioVersionId = "relance_scenarioversionid";
    public const string TellAccounting = "relance_tellaccounting";
    public const string TellProject = "relance_tellproject";
    public const string TextName = "relance_textname";
    public const string Tone = "relance_tone";
    public const string WarnSales = "relance_warnsales";
    public const string CreatedBy = "createdby";
    public const string CreatedOn = "createdon";
    public const string CreatedOnBehalfBy = "createdonbehalfby";
    public const string ExchangeRate = "exchangerate";
    public const string ImportSequenceNumber = "importsequencenumber";
    public const string ModifiedBy = "modifiedby";
    public const string ModifiedOn = "modifiedon";
    public const string ModifiedOnBehalfBy = "modifiedonbehalfby";
    public const string OrganizationId = "organizationid";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string TimeZoneRuleVersionNumber = "timezoneruleversionnumber";
    public const string TransactionCurrencyId = "transactioncurrencyid";
    public const string UTCConversionTimeZoneCode = "utcconversiontimezonecode";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int FeeBands = 4000;
        public const int Name = 200;
        public const int TextName = 100;
    }
}
