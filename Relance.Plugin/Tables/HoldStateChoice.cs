// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Whether a credit hold is in force.</summary>
public static class HoldStateChoice
{
    public const string LogicalName = "relance_holdstate";

    public const int Active = 271930000;
    public const int Released = 271930001;
}
