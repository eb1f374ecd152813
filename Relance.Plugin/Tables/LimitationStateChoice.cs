// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Where an invoice stands in its limitation period.</summary>
public static class LimitationStateChoice
{
    public const string LogicalName = "relance_limitationstate";

    public const int Running = 271930000;
    public const int Near = 271930001;
    public const int Passed = 271930002;
    public const int Interrupted = 271930003;
}
