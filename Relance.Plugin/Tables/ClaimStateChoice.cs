// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How far a claim has come; only a claim that was asked for keeps its amount.</summary>
public static class ClaimStateChoice
{
    public const string LogicalName = "relance_claimstate";

    public const int Accrued = 271930000;
    public const int Claimed = 271930001;
    public const int Waived = 271930002;
    public const int Reversed = 271930003;
    public const int Paid = 271930004;
}
