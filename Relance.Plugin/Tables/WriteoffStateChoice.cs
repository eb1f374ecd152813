// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Whether a write-off lowers the open balance.</summary>
public static class WriteoffStateChoice
{
    public const string LogicalName = "relance_writeoffstate";

    public const int Proposed = 271930000;
    public const int Approved = 271930001;
    public const int Rejected = 271930002;
    public const int Reversed = 271930003;
}
