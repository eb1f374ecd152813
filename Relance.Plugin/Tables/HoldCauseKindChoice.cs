// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Rule or act for which a debtor is held.</summary>
public static class HoldCauseKindChoice
{
    public const string LogicalName = "relance_holdcausekind";

    public const int OverdueAmount = 271930000;
    public const int DaysLate = 271930001;
    public const int Exposure = 271930002;
    public const int BrokenPromises = 271930003;
    public const int StepEffect = 271930004;
    public const int ExternalAlert = 271930005;
    public const int Manual = 271930006;
}
