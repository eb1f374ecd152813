// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What starts a limitation period afresh, or stops it for a time.</summary>
public static class InterruptionKindChoice
{
    public const string LogicalName = "relance_interruptionkind";

    public const int Acknowledgement = 271930000;
    public const int CourtClaim = 271930001;
    public const int EnforcementAct = 271930002;
    public const int WrittenDemand = 271930003;
    public const int Suspension = 271930004;
}
