// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How the days of a year are counted for interest.</summary>
public static class DaycountBasisChoice
{
    public const string LogicalName = "relance_daycountbasis";

    public const int Actual365 = 271930000;
    public const int Actual360 = 271930001;
    public const int ActualActual = 271930002;
    public const int Thirty360 = 271930003;
}
