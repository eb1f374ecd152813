// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Amount on which the fee of a step is computed.</summary>
public static class FeebaseChoice
{
    public const string LogicalName = "relance_feebase";

    public const int OpenBalance = 271930000;
    public const int OriginalAmount = 271930001;
}
