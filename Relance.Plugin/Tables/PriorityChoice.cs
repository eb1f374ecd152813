// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Order in which recommendations are examined.</summary>
public static class PriorityChoice
{
    public const string LogicalName = "relance_priority";

    public const int High = 271930000;
    public const int Medium = 271930001;
    public const int Low = 271930002;
}
