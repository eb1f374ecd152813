// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How far a payment plan has come.</summary>
public static class PlanStateChoice
{
    public const string LogicalName = "relance_planstate";

    public const int Proposed = 271930000;
    public const int Accepted = 271930001;
    public const int Completed = 271930002;
    public const int Defaulted = 271930003;
    public const int Rescheduled = 271930004;
    public const int Cancelled = 271930005;
}
