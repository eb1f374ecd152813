// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Who was right in a dispute.</summary>
public static class DisputeOutcomeChoice
{
    public const string LogicalName = "relance_disputeoutcome";

    public const int Founded = 271930000;
    public const int Unfounded = 271930001;
    public const int Split = 271930002;
}
