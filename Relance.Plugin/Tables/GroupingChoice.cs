// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Whether reminders go out per invoice or once per debtor.</summary>
public static class GroupingChoice
{
    public const string LogicalName = "relance_grouping";

    public const int PerInvoice = 271930000;
    public const int PerDebtor = 271930001;
}
