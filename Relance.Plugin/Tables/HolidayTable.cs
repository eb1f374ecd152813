// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>A day that a calendar closes, or opens as an exception, beyond its built-in list.</summary>
public static class HolidayTable
{
    public const string LogicalName = "relance_holiday";
    public const string EntitySetName = "relance_holidays";

    public const string Id = "relance_holidayid";
    public const string CalendarId = "relance_calendarid";
    public const string IsOpen = "relance_isopen";
    public const string Name = "relance_name";
    public const string On = "relance_on";
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
        public const int Name = 100;
    }
}
