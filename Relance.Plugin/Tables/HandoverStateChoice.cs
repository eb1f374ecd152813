// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How far a case handed over has come.</summary>
public static class HandoverStateChoice
{
    public const string LogicalName = "relance_handoverstate";

    public const int Placed = 271930000;
    public const int InProgress = 271930001;
    public const int Recovered = 271930002;
    public const int Returned = 271930003;
    public const int Recalled = 271930004;
    public const int Closed = 271930005;
}
