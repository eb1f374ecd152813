using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>What reminders bring in, by step x channel x segment, by collector, by agency or by any other key (design rule 39).</summary>
public static class RecoveryFigures
{
    /// <summary>
    /// A payment belongs to the last contact before it: it counts from the day after the contact (money that comes on the day itself was
    /// under way) to the end of the window, or to the day of the next contact about the same invoice, whichever comes first, both
    /// included. Contacts whose window is not over yet are left out, so that young ones do not look weak.
    /// </summary>
    /// <param name="invoices">The invoices of the contacts with their payments; a contact without invoice is left out.</param>
    /// <param name="key">What the figures are grouped by.</param>
    /// <param name="windowDays">At least 1; no longer than the usual wait between two steps, or comparisons lose their sense.</param>
    /// <param name="asOf">Payments after it are not known.</param>
    /// <returns>By amount recovered, largest first; one result per key and currency.</returns>
    public static ValueList<RecoveryResult<TKey>> By<TKey>(
        IEnumerable<ChaseContact> contacts,
        IEnumerable<LedgerInvoice> invoices,
        Func<ChaseContact, TKey> key,
        int windowDays,
        LocalDate asOf)
    {
        Guard.Argument(windowDays >= 1, nameof(windowDays), "The window has at least one day.");
        var byId = invoices.ToDictionary(invoice => invoice.Id);
        return contacts
            .Where(contact => contact.CountedOn <= asOf && byId.ContainsKey(contact.InvoiceId))
            .GroupBy(contact => contact.InvoiceId)
            .SelectMany(group => Outcomes(group.OrderBy(contact => contact.CountedOn).ToList(), byId[group.Key], windowDays, asOf))
            .GroupBy(outcome => (Key: key(outcome.Contact), outcome.Currency))
            .Select(group => ResultOf(group.Key.Key, group.Key.Currency, group.ToList(), windowDays))
            .OrderByDescending(result => result.Recovered)
            .ToValueList();
    }

    private static IEnumerable<ContactOutcome> Outcomes(List<ChaseContact> contacts, LedgerInvoice invoice, int windowDays, LocalDate asOf)
    {
        for (var index = 0; index < contacts.Count; index++)
        {
            var contact = contacts[index];
            var end = contact.CountedOn.PlusDays(windowDays);
            if (index + 1 < contacts.Count && contacts[index + 1].CountedOn < end)
            {
                end = contacts[index + 1].CountedOn;
            }

            if (end > contact.CountedOn && end <= asOf)
            {
                yield return ContactOutcome.Of(contact, invoice, end);
            }
        }
    }

    private static RecoveryResult<TKey> ResultOf<TKey>(TKey key, string currency, List<ContactOutcome> outcomes, int windowDays)
    {
        var treated = outcomes.Where(outcome => !outcome.Contact.IsControl).ToList();
        var control = outcomes.Where(outcome => outcome.Contact.IsControl).ToList();
        var recovered = treated.Sum(outcome => outcome.Recovered);
        var percent = Percent(treated);
        var controlPercent = Percent(control);
        var expected = treated.Where(outcome => outcome.Contact.ExpectedOn is not null && outcome.Recovered > 0m).ToList();
        return new RecoveryResult<TKey>(
            key,
            currency,
            treated.Count,
            control.Count,
            treated.Sum(outcome => outcome.Contact.Asked),
            recovered,
            percent,
            recovered > 0m ? treated.Sum(outcome => outcome.PaidAmountDays) / recovered : null,
            controlPercent,
            controlPercent is { } without && percent > 0m ? Math.Min(100m, 100m * without / percent.Value) : null,
            (OpenShare(control) - OpenShare(treated)) * windowDays,
            expected.Count > 0 ? expected.Sum(outcome => outcome.AmountDaysBeforeExpected) / expected.Sum(outcome => outcome.Recovered) : null);
    }

    private static decimal? Percent(IReadOnlyCollection<ContactOutcome> outcomes) =>
        Share.Percent(outcomes.Sum(outcome => outcome.Recovered), outcomes.Sum(outcome => outcome.Contact.Asked));

    private static decimal? OpenShare(IReadOnlyCollection<ContactOutcome> outcomes)
    {
        var observed = outcomes.Sum(outcome => outcome.Contact.Asked * outcome.Days);
        return observed > 0m ? outcomes.Sum(outcome => outcome.OpenAmountDays) / observed : null;
    }
}
