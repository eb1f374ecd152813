using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about limits for a time, alerts, exceptions, the risk and the group.</summary>
internal static class CreditLines
{
    public static LineRule[] All { get; } =
    [
        new("exposure is watched", "l'encours est suivi", (facts, _) => facts.With(snapshot => snapshot with { Credit = new CreditFacts() })),
        new("limit alerts at {percentages:text}", "alertes de limite à {percentages:text}",
            (facts, line) => facts.WithPolicy(policy => policy with { LimitAlerts = Alerts(line.Text("percentages")) })),
        new("temporary limit {amount:amount} from {from:day} until {until:day}", "limite temporaire {amount:amount} du {from:day} au {until:day}",
            (facts, line) => facts.With(snapshot => snapshot with { Credit = WithLimit(snapshot, line) })),
        new("no rule holds credit until {until:day}", "aucune règle ne bloque le crédit jusqu'au {until:day}",
            (facts, line) => facts.WithDebtor(debtor => debtor with { HoldExemptUntil = line.Day("until") })),
        new("subsidiaries owe {amount:amount}", "les filiales doivent {amount:amount}",
            (facts, line) => facts.With(snapshot => snapshot with { Credit = (snapshot.Credit ?? new CreditFacts()) with { Subsidiaries = line.Amount("amount") } })),
        new("a message went to a sister company", "un message est parti à une société sœur",
            (facts, _) => facts.With(snapshot => snapshot with { GroupContacts = snapshot.GroupContacts.With(snapshot.AsOf) })),
        new("risk is looked at, class {class} known since {known:day}", "le risque est examiné, classe {class} connue depuis le {known:day}",
            (facts, line) => facts.With(snapshot => snapshot with { RiskReview = Review(snapshot, line) })),
    ];

    private static ValueList<int> Alerts(string text)
    {
        var alerts = LimitAlertList.Read(text);
        return alerts.Failures.IsEmpty ? alerts.Percentages : throw new DiaryMistake($"{text} is no list of percentages.");
    }

    private static CreditFacts WithLimit(DebtorSnapshot snapshot, LineValues line)
    {
        var credit = snapshot.Credit ?? new CreditFacts();
        return credit with { TemporaryLimits = credit.TemporaryLimits.With(new TemporaryLimit(line.Amount("amount"), line.Day("from"), line.Day("until"))) };
    }

    // The past of the diary itself: what is open now, on top of what the debtor paid before.
    private static RiskReview Review(DebtorSnapshot snapshot, LineValues line)
    {
        var invoices = ValueList<LedgerInvoice>.Empty;
        foreach (var invoice in snapshot.Invoices)
        {
            invoices = invoices.With(new LedgerInvoice
            {
                Id = invoice.Id,
                DebtorId = snapshot.Debtor.Id,
                IssuedOn = invoice.IssuedOn,
                DueOn = invoice.DueOn,
                Currency = invoice.Currency,
                Total = invoice.Total,
            });
        }

        return new RiskReview
        {
            KnownOn = line.Day("known"),
            KnownClass = System.Enum.Parse<RiskClass>(line.Text("class")),
            Facts = new RiskFacts { AsOf = snapshot.AsOf, BaseCurrency = snapshot.Policy.BaseCurrency, Invoices = invoices },
        };
    }
}
