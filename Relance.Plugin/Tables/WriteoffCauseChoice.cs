// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Why an amount is given up.</summary>
public static class WriteoffCauseChoice
{
    public const string LogicalName = "relance_writeoffcause";

    public const int Irrecoverable = 271930000;
    public const int Insolvency = 271930001;
    public const int LimitationPassed = 271930002;
    public const int SmallBalance = 271930003;
    public const int Settlement = 271930004;
    public const int Other = 271930005;
}
