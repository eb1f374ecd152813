// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Date from which the ageing of an invoice is counted.</summary>
public static class AgeingBasisChoice
{
    public const string LogicalName = "relance_ageingbasis";

    public const int DueDate = 271930000;
    public const int IssueDate = 271930001;
}
