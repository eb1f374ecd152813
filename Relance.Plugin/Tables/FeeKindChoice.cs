// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How the fee of a step is computed.</summary>
public static class FeeKindChoice
{
    public const string LogicalName = "relance_feekind";

    public const int None = 271930000;
    public const int FixedSum = 271930001;
    public const int Percentage = 271930002;
    public const int BandOfAmount = 271930003;
    public const int BandsAccumulated = 271930004;
}
