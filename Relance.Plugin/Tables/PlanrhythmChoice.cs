// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Time between two instalments.</summary>
public static class PlanrhythmChoice
{
    public const string LogicalName = "relance_planrhythm";

    public const int Monthly = 271930000;
    public const int EveryTwoWeeks = 271930001;
    public const int Weekly = 271930002;
}
