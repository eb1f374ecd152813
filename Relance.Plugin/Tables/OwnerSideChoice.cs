// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Department of the creditor that must settle a dispute.</summary>
public static class OwnerSideChoice
{
    public const string LogicalName = "relance_ownerside";

    public const int Accounting = 271930000;
    public const int Sales = 271930001;
}
