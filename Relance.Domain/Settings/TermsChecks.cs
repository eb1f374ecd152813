using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Payment terms that the law does not allow or that contradict each other (design rule 7).</summary>
internal static class TermsChecks
{
    /// <summary>A year and a day: end of month and February make terms lawful on some days only.</summary>
    private const int DaysLookedAt = 366;

    public static IEnumerable<ConfigurationFinding> Of(ConfigurationFacts facts) =>
        facts.Terms.SelectMany(terms => Of(facts, terms)).Concat(SharedHostCodes(facts));

    private static IEnumerable<ConfigurationFinding> Of(ConfigurationFacts facts, AgreedTerms terms)
    {
        var label = string.IsNullOrWhiteSpace(terms.Name) ? terms.Code : terms.Name;
        ConfigurationFinding Found(string code, params object?[] more) =>
            ConfigurationCheck.Finding(code, ConfigurationPlace.PaymentTerms, terms.Id, label, new object?[] { label }.Concat(more).ToArray());

        if (string.IsNullOrWhiteSpace(terms.Name))
        {
            yield return Found("CFG124");
        }

        var failures = new PaymentTermsValidator().Check(terms.Terms);
        foreach (var failure in failures)
        {
            yield return new ConfigurationFinding(failure, ConfigurationPlace.PaymentTerms, terms.Id, label);
        }

        if (!failures.IsEmpty)
        {
            yield break;
        }

        var days = Enumerable.Range(0, DaysLookedAt).Select(facts.AsOf.PlusDays).Select(issued => (Issued: issued, Due: terms.Terms.DueOn(issued, facts.CreditorCalendar)));
        var unlawful = days
            .Select(day => (day.Issued, day.Due, Warning: LegalTerms.Check(terms.Regime, day.Issued, day.Due, terms.Terms.EndOfMonth)))
            .FirstOrDefault(day => day.Warning is not null);
        if (unlawful.Warning is { } warning)
        {
            yield return Found("CFG121", Iso(unlawful.Issued), Iso(unlawful.Due), Iso(warning.LatestLawful), warning.Article);
        }

        var term = DayCount.Between(facts.AsOf, terms.Terms.DueOn(facts.AsOf, facts.CreditorCalendar));
        if (terms.Terms.Discount is { } discount && discount.Days > term)
        {
            yield return Found("CFG123", discount.Days, term);
        }
    }

    private static IEnumerable<ConfigurationFinding> SharedHostCodes(ConfigurationFacts facts) => facts.Terms
        .Where(terms => terms.HostCode is not null)
        .GroupBy(terms => terms.HostCode)
        .Where(group => group.Count() > 1)
        .Select(group => ConfigurationCheck.Finding("CFG122", ConfigurationPlace.PaymentTerms, group.ElementAt(1).Id, group.ElementAt(1).Name, group.First().Name, group.ElementAt(1).Name, group.Key));

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
