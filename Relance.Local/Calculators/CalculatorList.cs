using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>Every calculator, in the order in which help lists them.</summary>
internal static class CalculatorList
{
    public static ValueList<Calculator> All { get; } = ValueList.Of(
        DueDateCalculator.Calculator,
        TermsCalculator.Calculator,
        InterestCalculator.Calculator,
        CompensationCalculator.Calculator,
        HolidaysCalculator.Calculator,
        WorkingDayCalculator.Calculator);
}
