using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>A decision in lines, for a person.</summary>
internal static class DecisionSummary
{
    public static ValueList<string> Of(Decision decision, ExplainContext context, TextCulture culture)
    {
        var french = culture.Language == "fr";
        var lines = new List<string> { Figures(decision.Standing, context, culture, french) };
        if (decision.Exposure is { Limit: not null } exposure)
        {
            lines.Add(ExposureTexts.Of(exposure, context.BaseCurrency, culture));
        }

        foreach (var reason in decision.Reasons)
        {
            var text = Explainer.Explain(reason, context, culture);
            lines.Add(context.Invoice(reason.InvoiceId) is { } invoice ? invoice.Number + " – " + text : text);
        }

        foreach (var effect in decision.Effects)
        {
            if (effect is Effect.OpenTask task)
            {
                var about = context.Invoice(task.InvoiceId) is { } invoice ? " (" + invoice.Number + ")" : "";
                lines.Add(TaskFor(task.Owner, french) + TaskTexts.Of(task.Kind, french) + about + ".");
            }
        }

        lines.Add(Review(decision.ReviewOn is { } day ? culture.LongDate(day) : null, french));
        return lines.ToValueList();
    }

    private static string TaskFor(OwnerSide owner, bool french) =>
        french ? FrenchTypography.Of("Tâche pour " + Words.Of(owner, french) + " : ") : "Task for " + Words.Of(owner, french) + ": ";

    private static string Review(string? day, bool french)
    {
        if (day is null)
        {
            return french
                ? FrenchTypography.Of("Aucun réexamen prévu : seul un fait nouveau peut changer quelque chose.")
                : "No review planned: only a new fact can change anything.";
        }

        return (french ? FrenchTypography.Of("Prochain réexamen : ") : "Next review: ") + day + ".";
    }

    private static string Figures(Standing standing, ExplainContext context, TextCulture culture, bool french)
    {
        var values = new ReasonValues(new Reason(ReasonCode.HoldKept), context, culture, isRest: false);
        var head = context.DebtorName + ", " + culture.LongDate(context.AsOf) + (french ? FrenchTypography.Of(" : ") : ": ");
        var open = culture.Money(standing.Open, context.BaseCurrency) + (french ? " à payer" : " open");
        var overdue = culture.Money(standing.Overdue, context.BaseCurrency) + (french ? " en retard" : " overdue");
        var oldest = standing.OldestDaysLate == 0 ? "" : (french ? ", au plus " : ", at most ") + values.Late(standing.OldestDaysLate);
        var without = standing.WithoutRate == 0 ? "" : (french ? FrenchTypography.Of(" ; factures sans taux de change : ") : "; invoices without exchange rate: ") + culture.Number(standing.WithoutRate);
        return head + open + (french ? ", dont " : ", of which ") + overdue + oldest + without + ".";
    }
}
