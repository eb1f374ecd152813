// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How far a run or one of its batches has come.</summary>
public static class RunStateChoice
{
    public const string LogicalName = "relance_runstate";

    public const int Queued = 271930000;
    public const int Running = 271930001;
    public const int Completed = 271930002;
    public const int Failed = 271930003;
}
