using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about the settings of the creditor.</summary>
internal static class PolicyLines
{
    public static LineRule[] All { get; } =
    [
        new("quiet days {days:count}", "jours de silence {days:count}", (facts, line) => facts.WithPolicy(policy => policy with { QuietDays = line.Count("days") })),
        new("at most {most:count} contacts in {days:count} days", "au plus {most:count} contacts en {days:count} jours",
            (facts, line) => facts.WithPolicy(policy => policy with { ContactMaximum = line.Count("most"), ContactPeriodDays = line.Count("days") })),
        new("disputes go to the manager {days:count} days after their deadline", "les litiges remontent au responsable {days:count} jours après leur date limite",
            (facts, line) => facts.WithPolicy(policy => policy with { DisputeEscalationDays = line.Count("days") })),
        new("minimum {amount:amount} per invoice", "minimum {amount:amount} par facture",
            (facts, line) => facts.WithPolicy(policy => policy with { MinimumInvoice = line.Amount("amount") })),
        new("minimum {amount:amount} per debtor", "minimum {amount:amount} par débiteur",
            (facts, line) => facts.WithPolicy(policy => policy with { MinimumDebtor = line.Amount("amount") })),
        new("a re-opened invoice continues", "une facture rouverte continue",
            (facts, _) => facts.WithPolicy(policy => policy with { Reopening = Reopening.Continue })),
        new("a re-opened invoice starts again", "une facture rouverte recommence",
            (facts, _) => facts.WithPolicy(policy => policy with { Reopening = Reopening.NewCycle })),
        new("the ledger may be {days:count} days old", "les comptes peuvent dater de {days:count} jours",
            (facts, line) => facts.WithPolicy(policy => policy with { FreshnessDays = line.Count("days") })),
        new("the ledger is up to date", "les comptes sont à jour", (facts, _) => facts.WithPolicy(policy => policy with { LedgerSyncedOn = facts.AsOf })),
        new("hold from {days:count} days late", "blocage à partir de {days:count} jours de retard",
            (facts, line) => facts.WithHolds(rules => rules with { DaysLate = line.Count("days") })),
        new("hold from {amount:amount} overdue", "blocage à partir de {amount:amount} échus",
            (facts, line) => facts.WithHolds(rules => rules with { OverdueAmount = line.Amount("amount") })),
        new("hold above the credit limit", "blocage au-delà de la limite de crédit", (facts, _) => facts.WithHolds(rules => rules with { OnExposure = true })),
        new("hold from {count:count} broken promises", "blocage à partir de {count:count} promesses non tenues",
            (facts, line) => facts.WithHolds(rules => rules with { BrokenPromises = line.Count("count") })),
        new("hold on external alert", "blocage sur alerte externe", (facts, _) => facts.WithHolds(rules => rules with { OnExternalAlert = true })),
        new("calendar always open", "calendrier toujours ouvert",
            (facts, _) => facts.With(snapshot => snapshot with { Calendar = new WorkingCalendar(Weekdays.None, ValueList<HolidayCalendar>.Empty) })),
        new("calendar {code}", "calendrier {code}", (facts, line) => facts.With(snapshot => snapshot with { Calendar = WorkingCalendar.With(Known(line.Text("code"))) })),
        new("emails count when told", "les e-mails comptent une fois arrivés", (facts, _) => facts with { CountsWhenTold = true }),
        new("nobody evaluates until {until:day}", "personne n'évalue avant le {until:day}", (facts, line) => facts with { SilentUntil = line.Day("until") }),
    ];

    private static HolidayCalendar Known(string code) => KnownHolidays.Find(code) ?? throw new DiaryMistake($"The calendar {code} is not known.");
}
