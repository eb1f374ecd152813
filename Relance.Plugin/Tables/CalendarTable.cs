// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Working days of a country, a region or a debtor.</summary>
public static class CalendarTable
{
    public const string LogicalName = "relance_calendar";
    public const string EntitySetName = "relance_calendars";

    public const string Id = "relance_calendarid";
    public const string ClosedWeekdays = "relance_closedweekdays";
    public const string Code = "relance_code";
    public const string HolidayCode = "relance_holidaycode";
    public const string Name = "relance_name";
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
        public const int ClosedWeekdays = 20;
        public const int Code = 20;
        public const int HolidayCode = 20;
        public const int Name = 100;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Holidays = "relance_calendar_holidays";
    }
}
