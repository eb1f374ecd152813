using System.Collections.Generic;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>When an invoice is due, and whether the law allows it (design rule 7).</summary>
internal static class DueDateCalculator
{
    public static Calculator Calculator { get; } = new(
        "due-date",
        new Wording("the due date of an invoice by its terms, and the legal ceiling", "l’échéance d’une facture selon ses conditions, et le plafond légal"),
        Compute);

    private enum CountFrom
    {
        IssueDate,
        ReceivedDate,
    }

    private enum Origin
    {
        /// <summary>From the terms.</summary>
        Agreed,

        /// <summary>Given in the case, only checked.</summary>
        Given,

        /// <summary>No terms: the rule of law.</summary>
        WithoutAgreement,
    }

    private static Answer Compute(Fields fields)
    {
        var terms = fields.OptionalObject("terms") is { } worded ? TermsField.Read(worded) : null;
        var given = fields.OptionalDay("dueDate");
        if (terms is not null && given is not null)
        {
            fields.RefuseField("dueDate", ProblemCode.Contradiction, "Give the terms or the due date, not both.", "Donnez les conditions ou l’échéance, pas les deux.");
        }

        var withoutAgreement = terms is null && given is null;
        var from = fields.Choice("countFrom", withoutAgreement ? CountFrom.ReceivedDate : CountFrom.IssueDate);
        if (withoutAgreement && from != CountFrom.ReceivedDate)
        {
            fields.RefuseField("countFrom", ProblemCode.Contradiction, "Without agreed terms the days count from receipt of the goods.", "Sans conditions convenues, les jours se comptent depuis la réception des marchandises.");
        }

        var basis = from == CountFrom.IssueDate ? fields.Day("issueDate") : fields.Day("receivedDate");
        var calendar = TermsField.Calendar(fields, terms);
        var law = fields.Choice("law", TermsRegime.None);
        fields.EndReading();
        var dueOn = given ?? terms?.DueOn(basis, calendar) ?? LegalTerms.DueWithoutAgreement(basis);
        var warning = LegalTerms.Check(law, basis, dueOn, terms?.EndOfMonth);
        var origin = given is not null ? Origin.Given : withoutAgreement ? Origin.WithoutAgreement : Origin.Agreed;
        return new Answer(
            new { dueDate = dueOn, days = DayCount.Between(basis, dueOn), countedFrom = basis, origin, warning },
            culture => Explain(culture, basis, dueOn, origin, law, warning));
    }

    private static IEnumerable<string> Explain(TextCulture culture, LocalDate basis, LocalDate dueOn, Origin origin, TermsRegime law, TermsWarning? warning)
    {
        var days = Answer.Days(culture, DayCount.Between(basis, dueOn));
        yield return Answer.Say(
            culture,
            $"Due on {culture.LongDate(dueOn)}, {days} after {culture.LongDate(basis)}.",
            $"Échéance le {culture.LongDate(dueOn)}, soit {days} après le {culture.LongDate(basis)}.");
        if (origin == Origin.WithoutAgreement)
        {
            yield return Answer.Say(
                culture,
                "No term was agreed: 30 days after receipt (Code de commerce L441-10 I).",
                "Aucun délai convenu : 30 jours après la réception (Code de commerce L441-10 I).");
        }

        if (warning is { } beyond)
        {
            yield return Answer.Say(
                culture,
                $"Beyond the ceiling of {beyond.Article}: {culture.LongDate(beyond.LatestLawful)} at the latest{(beyond.Conditional ? ", unless the contract says 45 days end of month" : "")}.",
                $"Au-delà du plafond ({beyond.Article}) : {culture.LongDate(beyond.LatestLawful)} au plus tard{(beyond.Conditional ? ", sauf si le contrat prévoit 45 jours fin de mois" : "")}.");
        }
        else if (law != TermsRegime.None)
        {
            yield return Answer.Say(culture, "Within the legal ceiling.", "Dans la limite du plafond légal.");
        }
    }
}
