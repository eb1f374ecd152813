// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Size category of a debtor.</summary>
public static class CompanysizeChoice
{
    public const string LogicalName = "relance_companysize";

    public const int Micro = 271930000;
    public const int Small = 271930001;
    public const int Medium = 271930002;
    public const int Large = 271930003;
}
