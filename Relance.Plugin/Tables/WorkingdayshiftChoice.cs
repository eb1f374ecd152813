// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Where a due date goes that is no working day.</summary>
public static class WorkingdayshiftChoice
{
    public const string LogicalName = "relance_workingdayshift";

    public const int None = 271930000;
    public const int Following = 271930001;
    public const int Preceding = 271930002;
    public const int FollowingWithinMonth = 271930003;
}
