// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Whether a dispute still suspends its amount.</summary>
public static class DisputeStateChoice
{
    public const string LogicalName = "relance_disputestate";

    public const int Open = 271930000;
    public const int Resolved = 271930001;
    public const int Cancelled = 271930002;
}
