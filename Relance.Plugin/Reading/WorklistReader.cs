using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>What there is to do, and what was put off.</summary>
public sealed record WorkRead(ValueList<WorkDebtor> Debtors, ValueList<Snooze> Snoozes);

/// <summary>
/// Reads the occasions for work from what the evaluations left behind: eight queries over all debtors, none per debtor, with the
/// rights of the person who asks.
/// </summary>
public sealed class WorklistReader(RowReader rows)
{
    private readonly Dictionary<Guid, WorkDebtor> debtors = [];
    private readonly Dictionary<Guid, List<WorkFact>> facts = [];

    public WorkRead Read(LocalDate asOf, WorklistSettings settings)
    {
        foreach (var row in rows.AllOfUser(WorklistQueries.Reminders()))
        {
            Add(row, ReminderFact(row));
        }

        foreach (var row in rows.AllOfUser(WorklistQueries.Tasks()))
        {
            Add(row, WorkTaskRows.FactOf(row));
        }

        Promises(asOf);
        foreach (var row in rows.AllOfUser(WorklistQueries.Disputes(asOf)))
        {
            Add(row, DisputeFact(row));
        }

        foreach (var row in rows.AllOfUser(WorklistQueries.Invoices(asOf, asOf.PlusDays(settings.LimitationDays))))
        {
            Add(row, InvoiceFact(row, WorkItemKind.LimitationNear, row.Day(InvoiceTable.LimitationOn)));
            Add(row, InvoiceFact(row, WorkItemKind.LaterThanUsual, row.Day(InvoiceTable.ExpectedOn)));
        }

        foreach (var row in rows.AllOfUser(WorklistQueries.Debtors(settings.HighBalance)))
        {
            Keep(row);
            Add(row, LimitFact(row));
        }

        return new WorkRead(
            debtors.Values.Select(debtor => facts.TryGetValue(debtor.Id, out var own) ? debtor with { Facts = own.ToValueList() } : debtor).ToValueList(),
            rows.AllOfUser(WorklistQueries.Snoozes(asOf)).Select(row => new Snooze(row.Text(SnoozeTable.Key)!, row.Day(SnoozeTable.UntilOn)!.Value)).ToValueList());
    }

    private void Promises(LocalDate asOf)
    {
        var promises = rows.AllOfUser(WorklistQueries.Promises()).GroupBy(row => row.Id).Select(group => group.ToList()).ToList();
        var dueToday = rows.AllOfUser(WorklistQueries.Instalments(asOf)).ToLookup(row => row.Key(PromiseInstalmentTable.PromiseId)!.Value);
        foreach (var ofDebtor in promises.GroupBy(promise => DebtorOf(promise[0])))
        {
            var open = ofDebtor.Where(promise => StateOf(promise) == PromiseState.Open).ToList();
            foreach (var promise in open.Where(promise => dueToday.Contains(promise[0].Id)))
            {
                Add(promise[0], PromiseFact(promise, WorkItemKind.PromiseDueToday, dueToday[promise[0].Id].Sum(row => row.Amount(PromiseInstalmentTable.AmountBase) ?? 0m), asOf));
            }

            // The last broken word is what there is to talk about, unless the debtor has given another one since.
            var broken = ofDebtor.Except(open).OrderByDescending(promise => promise[0].Day(PromiseTable.DecidedOn)).FirstOrDefault();
            if (broken is not null && AtStake(broken) is > 0m and var amount && !open.Exists(promise => promise[0].Day(PromiseTable.PromisedOn) >= broken[0].Day(PromiseTable.DecidedOn)))
            {
                Add(broken[0], PromiseFact(broken, WorkItemKind.PromiseBroken, amount, broken[0].Day(PromiseTable.DecidedOn)));
            }
        }
    }

    private static WorkFact PromiseFact(List<Row> promise, WorkItemKind kind, decimal amount, LocalDate? on) =>
        new(kind, promise[0].Id, amount, on, Detail: promise[0].Text(PromiseTable.Name));

    // A promise that names no invoice is about everything that the debtor owes.
    private static decimal AtStake(List<Row> promise)
    {
        var named = promise.Select(row => row.Linked(WorklistQueries.Invoice)).Where(invoice => invoice.Key(InvoiceTable.Id) is not null).ToList();
        return named.Count == 0
            ? promise[0].Linked(WorklistQueries.Debtor).Amount(AccountTable.OpenAmountBase) ?? 0m
            : named.Sum(invoice => Math.Max(0m, invoice.Amount(InvoiceTable.OpenBalanceBase) ?? 0m));
    }

    private static PromiseState? StateOf(List<Row> promise) => promise[0].Choice<PromiseState>(PromiseTable.State);

    private static WorkFact ReminderFact(Row row)
    {
        var kind = row.Choice<ReminderState>(ReminderTable.State) == ReminderState.Proposed ? WorkItemKind.ApprovalWaiting
            : row.Choice<Channel>(ReminderTable.Channel) == Channel.PhoneCall ? WorkItemKind.CallToMake
            : WorkItemKind.LetterToPost;
        return new WorkFact(
            kind,
            row.Id,
            row.Amount(ReminderTable.AmountBase) ?? 0m,
            kind == WorkItemKind.ApprovalWaiting ? row.Day(ReminderTable.ProposedOn) : row.Day(ReminderTable.IssuedOn) ?? row.Day(ReminderTable.ProposedOn),
            Detail: row.Text(ReminderTable.Name));
    }

    private static WorkFact DisputeFact(Row row)
    {
        var open = Math.Max(0m, row.Linked(WorklistQueries.Invoice).Amount(InvoiceTable.OpenBalanceBase) ?? 0m);
        return new WorkFact(
            WorkItemKind.DisputePastDeadline,
            row.Id,
            Math.Min(open, row.Amount(DisputeTable.AmountBase) ?? open),
            row.Day(DisputeTable.DeadlineOn),
            row.Key(DisputeTable.InvoiceId),
            row.Choice<OwnerSide>(DisputeTable.OwnerSide) ?? OwnerSide.Accounting,
            row.Text(DisputeTable.Name));
    }

    private static WorkFact? InvoiceFact(Row row, WorkItemKind kind, LocalDate? on) => on is null
        ? null
        : new WorkFact(kind, row.Id, row.Amount(InvoiceTable.OpenBalanceBase) ?? 0m, on, row.Id, Detail: row.Text(InvoiceTable.InvoiceNumber));

    private static WorkFact? LimitFact(Row row) => row.Integer(AccountTable.LimitAlertReached) is > 0 and var reached
        ? new WorkFact(WorkItemKind.LimitAlert, row.Id, row.Amount(AccountTable.ExposureAmountBase) ?? 0m, Detail: FormattableString.Invariant($"{reached} %"))
        : null;

    private static Guid DebtorOf(Row row) => row.Linked(WorklistQueries.Debtor).Key(AccountTable.Id) ?? row.Id;

    private void Add(Row row, WorkFact? fact)
    {
        if (fact is null)
        {
            return;
        }

        var linked = row.Linked(WorklistQueries.Debtor);
        Keep(linked.Key(AccountTable.Id) is null ? row : linked);
        var id = DebtorOf(row);
        if (!facts.TryGetValue(id, out var own))
        {
            facts[id] = own = [];
        }

        own.Add(fact);
    }

    private void Keep(Row account)
    {
        var id = account.Key(AccountTable.Id)!.Value;
        if (!debtors.ContainsKey(id))
        {
            debtors[id] = WorkDebtorRows.Of(account);
        }
    }
}
