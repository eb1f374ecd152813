// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What an early-payment discount does to VAT.</summary>
public static class DiscountvatChoice
{
    public const string LogicalName = "relance_discountvat";

    public const int Included = 271930000;
    public const int Excluded = 271930001;
    public const int Mixed = 271930002;
}
