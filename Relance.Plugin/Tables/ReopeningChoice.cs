// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What happens to an invoice that was settled and is open again, for example after a bounced payment.</summary>
public static class ReopeningChoice
{
    public const string LogicalName = "relance_reopening";

    public const int NewCycle = 271930000;
    public const int Continue = 271930001;
}
