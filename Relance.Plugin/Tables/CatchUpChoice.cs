// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Where an invoice that is already late enters its scenario.</summary>
public static class CatchUpChoice
{
    public const string LogicalName = "relance_catchup";

    public const int NextStep = 271930000;
    public const int JumpToAge = 271930001;
    public const int Restart = 271930002;
}
