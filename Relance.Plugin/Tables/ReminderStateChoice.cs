// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>How far a reminder has come, from proposal to delivery.</summary>
public static class ReminderStateChoice
{
    public const string LogicalName = "relance_reminderstate";

    public const int Proposed = 271930000;
    public const int Approved = 271930001;
    public const int Issued = 271930002;
    public const int Delivered = 271930003;
    public const int Failed = 271930004;
    public const int Rejected = 271930005;
    public const int Cancelled = 271930006;
}
