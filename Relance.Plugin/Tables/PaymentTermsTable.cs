// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>When an invoice is due, in which parts, and the discount for early payment.</summary>
public static class PaymentTermsTable
{
    public const string LogicalName = "relance_paymentterms";
    public const string EntitySetName = "relance_paymentterms";

    public const string Id = "relance_paymenttermsid";
    public const string Code = "relance_code";
    public const string DayOfMonth = "relance_dayofmonth";
    public const string Days = "relance_days";
    public const string DiscountDays = "relance_discountdays";
    public const string DiscountPercent = "relance_discountpercent";
    public const string DiscountVat = "relance_discountvat";
    public const string EndOfMonth = "relance_endofmonth";
    public const string Name = "relance_name";
    public const string Parts = "relance_parts";
    public const string Regime = "relance_regime";
    public const string Shift = "relance_shift";
    public const string TermsCode = "relance_termscode";
    public const string CreatedBy = "createdby";
    public const string CreatedOn = "createdon";
    public const string CreatedOnBehalfBy = "createdonbehalfby";
    public const string ImportSequenceNumber = "importsequencenumber";
    public const string ModifiedBy = "modifiedby";
    public const string ModifiedOn = "modifiedon";
    public const string ModifiedOnBehalfBy = "modifiedonbehalfby";
    public const string OrganizationId = "organizationid";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string TimeZoneRuleVersionNumber = "timezoneruleversionnumber";
    public const string UTCConversionTimeZoneCode = "utcconversiontimezonecode";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int Code = 50;
        public const int Name = 100;
        public const int Parts = 4000;
    }
}
