using NodaTime;
using Relance.Domain;

namespace Relance.Benchmarks.Decisions;

/// <summary>The least that any dunning program does: the days late of each invoice and the step for that age. The measure of what rules cost.</summary>
internal static class BareLoop
{
    /// <returns>A sum over days and steps, so that nothing is left out by the compiler.</returns>
    public static long Walk(DebtorSnapshot[] debtors)
    {
        var sum = 0L;
        foreach (var debtor in debtors)
        {
            var steps = debtor.Scenarios[0].Steps;
            foreach (var invoice in debtor.Invoices)
            {
                var late = invoice.DaysLate(debtor.AsOf);
                sum += late + (StepFor(steps, late)?.Order ?? 0);
            }
        }

        return sum;
    }

    private static Step? StepFor(ValueList<Step> steps, int late)
    {
        Step? found = null;
        foreach (var step in steps)
        {
            found = step.DaysFromDue <= late ? step : found;
        }

        return found;
    }
}
