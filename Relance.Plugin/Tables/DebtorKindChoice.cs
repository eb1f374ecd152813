// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Legal nature of a debtor; decides which rules of law apply.</summary>
public static class DebtorKindChoice
{
    public const string LogicalName = "relance_debtorkind";

    public const int Company = 271930000;
    public const int PublicBody = 271930001;
    public const int Consumer = 271930002;
}
