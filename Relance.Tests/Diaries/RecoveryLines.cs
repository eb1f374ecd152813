using System;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about formal notices, agencies, limitation and write-offs.</summary>
internal static class RecoveryLines
{
    public static LineRule[] All { get; } =
    [
        new("creditor {name:name}, {address:name}, {registration:name}[, signed by {signatory:name}][, paid to {means:name}]",
            "créancier {name:name}, {address:name}, {registration:name}[, signataire {signatory:name}][, payé sur {means:name}]",
            (facts, line) => Recovery(facts, recovery => recovery with
            {
                Creditor = new NoticeCreditor(line.Text("name"), line.Text("address"), line.Text("registration"), line.TextOrNull("signatory") ?? "", "", line.TextOrNull("means") ?? ""),
            })),
        new("notices are signed by {signatory:name}", "mises en demeure signées par {signatory:name}",
            (facts, line) => Recovery(facts, recovery => recovery with { Creditor = recovery.Creditor! with { Signatory = line.Text("signatory") } })),
        new("{number} was for {subject:text}", "{number} portait sur {subject:text}",
            (facts, line) => facts.WithInvoice(line.Text("number"), invoice => invoice with { Subject = line.Text("subject") })),
        new("notice for {number} presented, deadline {deadline:day}", "mise en demeure pour {number} présentée, délai au {deadline:day}",
            (facts, line) => Notice(facts, line, notice => notice with { DeadlineOn = line.Day("deadline") })),
        new("notice for {number} came back", "mise en demeure pour {number} revenue", (facts, line) => Notice(facts, line, notice => notice with { MustBeServedAgain = true })),
        new("{number} handed over to {agency:text}", "{number} confiée à {agency:text}", HandOver),
        new("agency recovered {amount:amount} for {number}", "l'agence a recouvré {amount:amount} pour {number}",
            (facts, line) => Case(facts, line, one => Done(one.Recover(new AgencyRecovery(Replay.IdOf("recovery " + facts.AsOf), facts.AsOf, line.Amount("amount"), false))))),
        new("agency paid out for {number}", "l'agence a reversé pour {number}",
            (facts, line) => Case(facts, line, one => one with { Recoveries = one.Recoveries.Select(money => money with { PaidOutOn = facts.AsOf }).ToValueList() })),
        new("case of {number} recalled: {why:text}", "dossier de {number} rappelé : {why:text}", (facts, line) => Case(facts, line, one => Done(one.Recall(facts.AsOf, line.Text("why"))))),
        new("limitation alert {days:count} days before", "alerte de prescription {days:count} jours avant",
            (facts, line) => facts.WithPolicy(policy => policy with { LimitationAlertDays = line.Count("days") })),
        new("{kind:text} for {number} interrupts limitation", "{kind:text} pour {number} interrompt la prescription",
            (facts, line) => Recovery(facts, recovery => recovery with
            {
                Interruptions = recovery.Interruptions.With(new InvoiceInterruption(
                    facts.Invoice(line.Text("number")).Id, new Interruption(DiaryWords.Interruptions.Read(line.Text("kind")), facts.AsOf), null)),
            })),
        new("write-off for {number} reversed, {amount:amount} back", "passage en perte pour {number} annulé, {amount:amount} de nouveau dus",
            (facts, line) => facts.WithBalance(line.Text("number"), invoice => invoice with { WrittenOff = invoice.WrittenOff - line.Amount("amount") })),
    ];

    private static DiaryFacts HandOver(DiaryFacts facts, LineValues line)
    {
        var invoice = facts.Invoice(line.Text("number"));
        var placed = new AgencyCase
        {
            Id = Replay.IdOf("case " + invoice.Number + facts.AsOf),
            AgencyId = Replay.IdOf("agency " + line.Text("agency")),
            DebtorId = facts.Snapshot.Debtor.Id,
            InvoiceIds = ValueList.Of(invoice.Id),
            Placed = new Money(invoice.OpenBalance, invoice.Currency),
            PlacedOn = facts.AsOf,
        };
        return Recovery(facts, recovery => recovery with { Cases = recovery.Cases.With(new CaseFacts(placed, "HND-1", line.Text("agency"))) });
    }

    private static DiaryFacts Case(DiaryFacts facts, LineValues line, Func<AgencyCase, AgencyCase> change)
    {
        var id = facts.Invoice(line.Text("number")).Id;
        return Recovery(facts, recovery => recovery with
        {
            Cases = recovery.Cases.Select(one => one.Case.InvoiceIds.Contains(id) ? one with { Case = change(one.Case) } : one).ToValueList(),
        });
    }

    private static DiaryFacts Notice(DiaryFacts facts, LineValues line, Func<NoticeFacts, NoticeFacts> change)
    {
        var id = facts.Invoice(line.Text("number")).Id;
        var reminders = facts.Snapshot.History.Where(one => one.IsFormalNotice && one.Lines.Any(part => part.InvoiceId == id)).Select(one => one.Id).ToList();
        return Recovery(facts, recovery => recovery with { Notices = recovery.Notices.Select(one => reminders.Contains(one.ReminderId) ? change(one) : one).ToValueList() });
    }

    private static DiaryFacts Recovery(DiaryFacts facts, Func<RecoveryFacts, RecoveryFacts> change) => facts.With(snapshot => snapshot with { Recovery = change(snapshot.Recovery) });

    private static T Done<T>(ActOutcome<T> outcome) where T : class =>
        outcome is ActOutcome<T>.Done done ? done.Value : throw new DiaryMistake($"It was refused: {outcome}");
}
