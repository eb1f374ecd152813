using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>What was agreed with a debtor, and the money by which promises are judged.</summary>
public sealed record Arrangements(ValueList<Promise> Promises, ValueList<Dispute> Disputes, ValueList<Pause> Pauses, ValueList<Payment> Payments)
{
    public static Arrangements None { get; } =
        new(ValueList<Promise>.Empty, ValueList<Dispute>.Empty, ValueList<Pause>.Empty, ValueList<Payment>.Empty);

    /// <summary>Payment plans that are accepted or in default.</summary>
    public ValueList<PaymentPlan> Plans { get; init; } = ValueList<PaymentPlan>.Empty;

    /// <summary>Number or reference of unapplied payments, for statements.</summary>
    public ValueList<PaymentReference> References { get; init; } = ValueList<PaymentReference>.Empty;

    /// <summary>The day on which the oldest open promise was given; null = none is open.</summary>
    public LocalDate? OldestPromise => Promises.Where(promise => promise.State == PromiseState.Open).Select(promise => (LocalDate?)promise.PromisedOn).Min();
}

/// <summary>What a payment is called towards the debtor.</summary>
public sealed record PaymentReference(Guid PaymentId, string Text);

/// <summary>Reads the arrangements of one debtor: five to seven queries, made only where the account says that there is one.</summary>
public sealed class ArrangementReader(RowReader rows, ConfigurationReader configurations, PlanReader plans)
{
    public Arrangements Read(Guid accountId, LocalDate asOf)
    {
        var promises = Promises(accountId);
        var agreed = plans.InForce(accountId);
        var disputes = rows.All(ArrangementRows.DisputeQuery(accountId)).Where(ArrangementRows.StillMatters).Select(ArrangementRows.DisputeOf).ToValueList();
        var pauses = rows.All(ArrangementRows.PauseQuery(accountId, asOf)).Select(ArrangementRows.PauseOf).ToValueList();
        var since = promises.Where(promise => promise.State == PromiseState.Open).Select(promise => (LocalDate?)promise.PromisedOn)
            .Concat(disputes.Select(dispute => dispute.ResolvedOn))
            .Concat(agreed.Select(plan => plan.AcceptedOn))
            .Min();
        var payments = rows.All(ArrangementRows.PaymentQuery(accountId, since));
        return new Arrangements(promises, disputes, pauses, payments.Select(PaymentOf).ToValueList())
        {
            Plans = agreed,
            References = payments
                .Where(row => row.Text(PaymentTable.Reference) is not null)
                .Select(row => new PaymentReference(row.Id, row.Text(PaymentTable.Reference)!))
                .ToValueList(),
        };
    }

    private ValueList<Promise> Promises(Guid accountId)
    {
        var found = rows.All(ArrangementRows.PromiseQuery(accountId)).GroupBy(row => row.Id).ToList();
        if (found.Count == 0)
        {
            return ValueList<Promise>.Empty;
        }

        var invoices = rows.All(ArrangementRows.PromiseInvoiceQuery(found.Select(group => group.Key)))
            .ToLookup(row => row.Key(PromiseInvoiceTable.PromiseId)!.Value, row => row.Key(PromiseInvoiceTable.InvoiceId)!.Value);
        return found
            .Select(group => ArrangementRows.PromiseOf(group.ToList(), configurations.CurrencyOf(group.First(), PromiseTable.TransactionCurrencyId), invoices[group.Key].ToValueList()))
            .ToValueList();
    }

    private Payment PaymentOf(Row row) => ArrangementRows.PaymentOf(row, configurations.CurrencyOf(row, PaymentTable.TransactionCurrencyId));
}
