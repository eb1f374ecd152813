// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What is claimed beside the invoice itself.</summary>
public static class ClaimKindChoice
{
    public const string LogicalName = "relance_claimkind";

    public const int Interest = 271930000;
    public const int FixedCompensation = 271930001;
    public const int Fee = 271930002;
}
