// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Who recovers claims for the creditor.</summary>
public static class AgencyKindChoice
{
    public const string LogicalName = "relance_agencykind";

    public const int Agency = 271930000;
    public const int Bailiff = 271930001;
    public const int Lawyer = 271930002;
}
