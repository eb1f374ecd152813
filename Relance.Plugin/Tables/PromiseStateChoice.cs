// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Outcome of a promise, decided from the payments received.</summary>
public static class PromiseStateChoice
{
    public const string LogicalName = "relance_promisestate";

    public const int Open = 271930000;
    public const int Kept = 271930001;
    public const int PartlyKept = 271930002;
    public const int Broken = 271930003;
    public const int Superseded = 271930004;
    public const int Cancelled = 271930005;
}
