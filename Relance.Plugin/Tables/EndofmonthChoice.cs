// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How “days end of month” is read.</summary>
public static class EndofmonthChoice
{
    public const string LogicalName = "relance_endofmonth";

    public const int DaysThenEndOfMonth = 271930000;
    public const int EndOfMonthThenDays = 271930001;
}
