// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Instalment that takes the cents left by rounding.</summary>
public static class PlanremainderChoice
{
    public const string LogicalName = "relance_planremainder";

    public const int Last = 271930000;
    public const int First = 271930001;
}
