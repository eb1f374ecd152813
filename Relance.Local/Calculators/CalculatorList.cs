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
        FeesCalculator.Calculator,
        PlanCalculator.Calculator,
        AgeingCalculator.Calculator,
        DsoCalculator.Calculator,
        CeiCalculator.Calculator,
        AddCalculator.Calculator,
        HolidaysCalculator.Calculator,
        WorkingDayCalculator.Calculator,
        ExposureCalculator.Calculator,
        RiskCalculator.Calculator,
        PromiseCalculator.Calculator,
        DecideCalculator.Calculator);
}
