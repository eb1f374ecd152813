using System.Collections.Generic;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// The steps that a debtor of the control group would have got: nobody writes to it, so that what it pays shows what would have been
/// paid anyway (design rule 39).
/// </summary>
public static class ControlContacts
{
    /// <summary>
    /// The steps of a version for one invoice, each on its first day on which one may write, while something is open then. Thresholds,
    /// quiet days and arrangements are not looked at; announcements before the due date and repetitions are left out.
    /// </summary>
    /// <param name="until">Included.</param>
    public static IEnumerable<ChaseContact> Of(LedgerInvoice invoice, ScenarioVersion version, WorkingCalendar calendar, string segment, string collector, LocalDate until)
    {
        Guard.NotNull(invoice, nameof(invoice));
        LocalDate? last = null;
        foreach (var step in Guard.NotNull(version, nameof(version)).Steps)
        {
            if (step.IsBeforeDue)
            {
                continue;
            }

            if (version.SendWindow.Next(Day(invoice, version, step, last), calendar) is not { } day || day > until || invoice.OpenOn(day) <= 0m)
            {
                yield break;
            }

            last = day;
            yield return new ChaseContact
            {
                InvoiceId = invoice.Id,
                Step = step.Name,
                Channel = step.Channels[0],
                CountedOn = day,
                Asked = invoice.OpenOn(day),
                Segment = segment,
                Collector = collector,
                IsControl = true,
            };
        }
    }

    // Design rule 12: from the due date and from the step before, the later of the two.
    private static LocalDate Day(LedgerInvoice invoice, ScenarioVersion version, Step step, LocalDate? last)
    {
        var day = invoice.DueOn.PlusDays(step.DaysFromDue ?? 1);
        if (last is not { } before)
        {
            return day;
        }

        var gap = System.Math.Max(1, System.Math.Max(version.MinimumGapDays, step.DaysAfterPrevious ?? 0));
        return LocalDate.Max(day, before.PlusDays(gap));
    }
}
