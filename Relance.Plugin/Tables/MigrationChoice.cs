// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What becomes of invoices under way on a former version when a version is published.</summary>
public static class MigrationChoice
{
    public const string LogicalName = "relance_migration";

    public const int Finish = 271930000;
    public const int NextStep = 271930001;
    public const int ByAge = 271930002;
}
