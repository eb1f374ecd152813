using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Writes the figures of the debtor on the account, for views and for the nightly run: one update, and only of what changed.</summary>
public sealed class StandingWriter(Execution execution, TaskWriter tasks)
{
    /// <param name="hold">The hold in force after the effects were written; null = none.</param>
    /// <param name="hasWritten">A message left the house today.</param>
    /// <returns>Whether anything changed.</returns>
    public bool Write(DebtorFile file, Decision decision, Guid? hold, bool hasWritten)
    {
        var account = file.Account;
        var standing = decision.Standing;
        var change = new Entity(AccountTable.LogicalName, file.Snapshot.Debtor.Id);
        Put(change, AccountTable.ReviewOn, account.Day(AccountTable.ReviewOn) != decision.ReviewOn, Days.ToColumn(decision.ReviewOn));
        Put(change, AccountTable.OldestDaysLate, (account.Integer(AccountTable.OldestDaysLate) ?? 0) != standing.OldestDaysLate, standing.OldestDaysLate);
        Put(change, AccountTable.CurrentSegmentId, account.Key(AccountTable.CurrentSegmentId) != standing.SegmentId, Reference(SegmentTable.LogicalName, standing.SegmentId));
        PutHold(account, change, hold);
        Put(change, AccountTable.HasArrangement, account.Flag(AccountTable.HasArrangement) != HasArrangement(file), HasArrangement(file));
        var openTasks = file.Snapshot.OpenTasks.Count
            + decision.Effects.Count(effect => effect is Effect.OpenTask)
            + (tasks.HasTold(file.Snapshot.Debtor.Id) ? 1 : 0)
            - decision.Effects.Count(effect => effect is Effect.CloseTask);
        Put(change, AccountTable.HasOpenTask, account.Flag(AccountTable.HasOpenTask) != (openTasks > 0), openTasks > 0);
        if (hasWritten)
        {
            Put(change, AccountTable.LastContactOn, account.Day(AccountTable.LastContactOn) is not { } day || day < file.Snapshot.AsOf, Days.ToColumn(file.Snapshot.AsOf));
        }

        PutAmounts(file, standing, change);
        CreditColumns.Put(file, decision, change);
        TellGroup(file, decision, hasWritten);
        if (change.Attributes.Count == 0)
        {
            return false;
        }

        execution.AsSystem.Update(change);
        return true;
    }

    /// <summary>Something agreed can still matter, or money waits for its invoice: the next evaluation must read the arrangements.</summary>
    public static bool HasArrangement(DebtorFile file)
    {
        var snapshot = file.Snapshot;
        return snapshot.Disputes.Any(dispute => StillMatters(snapshot, dispute))
            || snapshot.Pauses.Any(pause => pause.EndedOn is null || pause.EndedOn > snapshot.AsOf)
            || snapshot.Payments.Any(payment => payment.InvoiceId is null)
            || snapshot.Plans.Any(plan => plan.State == PlanState.Accepted || (plan.State == PlanState.Defaulted && snapshot.Invoices.Any(invoice => !invoice.IsSettled && plan.Covers(invoice.Id))))
            || snapshot.Promises.Any(promise => promise.State == PromiseState.Open || snapshot.Invoices.Any(invoice => !invoice.IsSettled && promise.Covers(invoice)));
    }

    // Credit notes that used up what was accepted are not looked at: at worst the arrangements are read once more than needed.
    private static bool StillMatters(DebtorSnapshot snapshot, Dispute dispute) =>
        dispute.State == DisputeState.Open
        || (dispute.IsFromEInvoice && snapshot.Invoices.Any(invoice => invoice.Id == dispute.InvoiceId && EInvoiceStatus.Stops(EInvoiceStatus.EffectOf(invoice.EInvoiceStatus))))
        || snapshot.Invoices.Any(invoice => invoice.Id == dispute.InvoiceId && dispute.On(snapshot.AsOf, invoice.OpenBalance, 0m).Suspended > 0m);

    // The desk that was written to keeps the days of silence for its whole group; its own exposure counts what this debtor owes.
    private void TellGroup(DebtorFile file, Decision decision, bool hasWritten)
    {
        if (GroupRows.VoiceOf(file.Account) is not { } voice)
        {
            return;
        }

        var change = new Entity(AccountTable.LogicalName, voice.Key(AccountTable.Id)!.Value);
        var today = Days.ToColumn(file.Snapshot.AsOf);
        Put(change, AccountTable.LastContactOn, hasWritten && !(voice.Day(AccountTable.LastContactOn) >= file.Snapshot.AsOf), today);
        Put(change, AccountTable.ReviewOn, decision.Effects.Any(effect => effect is Effect.SetExposure), today);
        if (change.Attributes.Count > 0)
        {
            execution.AsSystem.Update(change);
        }
    }

    // A hold that somebody ticked on the account without us stays ticked: only a hold of ours is taken away with its mark.
    private static void PutHold(Row account, Entity change, Guid? hold)
    {
        var known = account.Key(AccountTable.CurrentHoldId);
        Put(change, AccountTable.CurrentHoldId, known != hold, Reference(CreditHoldTable.LogicalName, hold));
        Put(change, AccountTable.CreditOnHold, known != hold || (hold is not null && !account.Flag(AccountTable.CreditOnHold)), hold is not null);
    }

    // The figures are sums in base currency; money columns of an account are in the currency of the account, at its own rate.
    private static void PutAmounts(DebtorFile file, Standing standing, Entity change)
    {
        var account = file.Account;
        var rate = account.Number(AccountTable.ExchangeRate) ?? 1m;
        var currency = account.Key(AccountTable.TransactionCurrencyId) is { } id && file.Configuration.Currencies.TryGetValue(id, out var code) ? code : file.Snapshot.Policy.BaseCurrency;
        var open = Rounding.ToMinorUnit(standing.Open * rate, currency);
        var overdue = Rounding.ToMinorUnit(standing.Overdue * rate, currency);
        Put(change, AccountTable.OpenAmount, (account.Amount(AccountTable.OpenAmount) ?? 0m) != open, new Money(open));
        Put(change, AccountTable.OverdueAmount, (account.Amount(AccountTable.OverdueAmount) ?? 0m) != overdue, new Money(overdue));
    }

    private static void Put(Entity change, string column, bool isOther, object? value)
    {
        if (isOther)
        {
            change[column] = value;
        }
    }

    private static EntityReference? Reference(string table, Guid? id) => id is { } value ? new EntityReference(table, value) : null;
}
