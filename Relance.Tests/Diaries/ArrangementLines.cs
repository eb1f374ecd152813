using System;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about promises, disputes and pauses. They are checked as the host checks what people enter.</summary>
internal static class ArrangementLines
{
    private static readonly string[] And = [" and ", " et "];

    private static readonly LinePattern[] Instalments = [new("{amount:amount} on {due:day}"), new("{amount:amount} le {due:day}")];

    public static LineRule[] All { get; } =
    [
        new("promise {promise} for {number}: {instalments:text}[, grace {grace:count} days]", "promesse {promise} pour {number} : {instalments:text}[, délai de grâce {grace:count} jours]", Promise),
        new("promise {promise} is cancelled", "promesse {promise} annulée",
            (facts, line) => facts.With(snapshot => snapshot with
            {
                Promises = snapshot.Promises.Select(one => one.Number == line.Text("promise") ? one with { State = PromiseState.Cancelled } : one).ToValueList(),
            })),
        new("promise {promise} is superseded", "promesse {promise} remplacée",
            (facts, line) => facts.With(snapshot => snapshot with
            {
                Promises = snapshot.Promises.Select(one => one.Number == line.Text("promise") ? one with { State = PromiseState.Superseded } : one).ToValueList(),
            })),
        new("dispute {dispute} on {number}[ for {amount:amount}]: {cause:name}[, answer by {deadline:day}]",
            "litige {dispute} sur {number}[ pour {amount:amount}] : {cause:name}[, réponse avant le {deadline:day}]", Dispute),
        new("dispute {dispute} is {outcome:name}[, {accepted:amount} accepted][, grace {grace:count} days]",
            "litige {dispute} déclaré {outcome:name}[, {accepted:amount} accordés][, délai de grâce {grace:count} jours]", Resolve),
        new("pause[ of {number}] until {until:day}: {reason:text}", "pause[ de {number}] jusqu'au {until:day} : {reason:text}",
            (facts, line) => facts.With(snapshot => snapshot with
            {
                Pauses = snapshot.Pauses.With(Checked(new PauseValidator(), new Pause(
                    Replay.IdOf("pause " + snapshot.Pauses.Count),
                    line.TextOrNull("number") is { } number ? facts.Invoice(number).Id : null,
                    facts.AsOf,
                    line.Day("until"),
                    line.Text("reason")))),
            })),
        new("dunning resumes", "reprise des relances",
            (facts, _) => facts.With(snapshot => snapshot with { Pauses = snapshot.Pauses.Select(pause => pause with { EndedOn = facts.AsOf }).ToValueList() })),
    ];

    private static DiaryFacts Promise(DiaryFacts facts, LineValues line)
    {
        var isForAll = line.Text("number") is "everything" or "tout";
        var invoice = isForAll ? null : facts.Invoice(line.Text("number"));
        var promise = new Promise
        {
            Id = Replay.IdOf("promise " + line.Text("promise")),
            Number = line.Text("promise"),
            PromisedOn = facts.AsOf,
            Currency = invoice?.Currency ?? facts.Snapshot.Policy.BaseCurrency,
            InvoiceIds = invoice is null ? ValueList<Guid>.Empty : ValueList.Of(invoice.Id),
            GraceDays = line.CountOr("grace", 0),
            Instalments = line.Text("instalments").Split(And, StringSplitOptions.None).Select(Instalment).ToValueList(),
        };
        return facts.With(snapshot => snapshot with { Promises = snapshot.Promises.With(Checked(new PromiseValidator(), promise)) });
    }

    private static PromiseInstalment Instalment(string text)
    {
        var values = Instalments.Select(pattern => pattern.Read(text.Trim())).FirstOrDefault(read => read is not null)
            ?? throw new DiaryMistake($"\"{text}\" is not an amount on a day.");
        return new PromiseInstalment(values.Day("due"), values.Amount("amount"));
    }

    private static DiaryFacts Dispute(DiaryFacts facts, LineValues line)
    {
        var invoice = facts.Invoice(line.Text("number"));
        var dispute = new Dispute
        {
            Id = Replay.IdOf("dispute " + line.Text("dispute")),
            Number = line.Text("dispute"),
            InvoiceId = invoice.Id,
            Cause = DiaryWords.DisputeCauses.Read(line.Text("cause")),
            Amount = line.AmountOrNull("amount"),
            OpenedOn = facts.AsOf,
            DeadlineOn = line.DayOrNull("deadline"),
        };
        return facts.With(snapshot => snapshot with { Disputes = snapshot.Disputes.With(Checked(new DisputeValidator(invoice.Total), dispute)) });
    }

    private static DiaryFacts Resolve(DiaryFacts facts, LineValues line)
    {
        var open = facts.Snapshot.Disputes.FirstOrDefault(one => one.Number == line.Text("dispute") && one.State == DisputeState.Open)
            ?? throw new DiaryMistake($"No dispute {line.Text("dispute")} is open.");
        var resolved = Checked(new DisputeValidator(), open with
        {
            State = DisputeState.Resolved,
            Outcome = DiaryWords.DisputeOutcomes.Read(line.Text("outcome")),
            ResolvedOn = facts.AsOf,
            AcceptedAmount = line.AmountOrNull("accepted"),
            GraceDays = line.CountOr("grace", 0),
        });
        return facts.With(snapshot => snapshot with { Disputes = snapshot.Disputes.Select(one => one == open ? resolved : one).ToValueList() });
    }

    private static T Checked<T>(FluentValidation.IValidator<T> validator, T entered)
    {
        var failures = validator.Validate(entered).Errors;
        return failures.Count == 0 ? entered : throw new DiaryMistake(string.Join(" ", failures.Select(failure => failure.ErrorMessage)));
    }
}
