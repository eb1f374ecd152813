using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Relance.Domain.Money;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before a write-off is saved: it begins as a proposal of the one who enters it, and is approved, rejected or reversed by whoever
/// changes its state, as the rules allow. Who and when are written down here, whatever was entered.
/// </summary>
public sealed class WriteOffValidation : PluginBase
{
    private static readonly string[] Proposed = [WriteOffTable.InvoiceId, WriteOffTable.AccountId, WriteOffTable.Amount, WriteOffTable.Cause, WriteOffTable.Reason];

    private static readonly string[] Decided =
        [WriteOffTable.ProposedById, WriteOffTable.ProposedOn, WriteOffTable.DecidedById, WriteOffTable.DecidedOn, WriteOffTable.ReversedById, WriteOffTable.ReversedOn];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        var invoiceId = MergedRow.Of(before, target).Key(WriteOffTable.InvoiceId) ?? throw new UserMistake(MistakeCode.MissingParameter, WriteOffTable.InvoiceId);
        var today = services.GetRequiredService<Today>().Day;
        var invoice = Invoice(services, invoiceId);
        if (before is null)
        {
            Propose(execution, services, target, invoice, today);
            return;
        }

        foreach (var column in Decided)
        {
            target.Attributes.Remove(column);
        }

        var known = WriteOffRows.Of(new Row(before), invoice.Currency);
        var wanted = MergedRow.Of(before, target);
        var state = wanted.Choice<WriteOffState>(WriteOffTable.State) ?? WriteOffState.Proposed;
        foreach (var column in Proposed)
        {
            if (target.Contains(column) && (known.State != WriteOffState.Proposed || column is WriteOffTable.InvoiceId or WriteOffTable.AccountId) && !Same(target[column], before.Contains(column) ? before[column] : null))
            {
                throw new UserMistake(MistakeCode.Fixed, column);
            }
        }

        if (target.Contains(WriteOffTable.PaymentId) && before.Contains(WriteOffTable.PaymentId) && !Same(target[WriteOffTable.PaymentId], before[WriteOffTable.PaymentId]))
        {
            throw new UserMistake(MistakeCode.Fixed, WriteOffTable.PaymentId);
        }

        known = known with { Amount = new Money(wanted.Amount(WriteOffTable.Amount) ?? 0m, invoice.Currency), Why = wanted.Text(WriteOffTable.Reason) ?? "" };
        if (state == known.State)
        {
            if (state == WriteOffState.Proposed)
            {
                Entries.Accept(WriteOff.Propose(known.Id, invoice, known.Amount.Amount, known.Cause, known.Why, known.ProposedBy, known.ProposedOn));
            }
            else if ((wanted.Text(WriteOffTable.DecisionReason) ?? "") != known.DecisionWords)
            {
                // The same decision once more, with other words: the domain says why not.
                Entries.Accept(state == WriteOffState.Reversed ? known.Reverse(known.ProposedBy, today, "") : known.Reject(known.ProposedBy, today, ""));
            }

            return;
        }

        Decide(execution, services, target, known, state, invoice, today);
    }

    private static void Propose(Execution execution, IServiceProvider services, Entity target, Invoice invoice, LocalDate today)
    {
        var facts = services.GetRequiredService<InvoiceFacts>().Read(invoice.Id);
        target[WriteOffTable.AccountId] = facts.Debtor;
        target[WriteOffTable.TransactionCurrencyId] = facts.Currency;
        target[WriteOffTable.ProposedById] = new EntityReference(SystemUserTable.LogicalName, execution.Context.InitiatingUserId);
        target[WriteOffTable.ProposedOn] = Days.ToColumn(today);
        target[WriteOffTable.State] = Choices.To(WriteOffState.Proposed);
        var row = new Row(target);
        Entries.Accept(WriteOff.Propose(
            target.Id, invoice, row.Amount(WriteOffTable.Amount) ?? 0m, row.Choice<WriteOffCause>(WriteOffTable.Cause) ?? WriteOffCause.Other, row.Text(WriteOffTable.Reason) ?? "", execution.Context.InitiatingUserId, today));
    }

    private static void Decide(Execution execution, IServiceProvider services, Entity target, WriteOff known, WriteOffState state, Invoice invoice, LocalDate today)
    {
        var by = execution.Context.InitiatingUserId;
        var why = new Row(target).Text(WriteOffTable.DecisionReason) ?? "";
        var decided = Entries.Accept(state switch
        {
            WriteOffState.Approved => known.Approve(by, today, invoice.OpenBalance, SecondPersonAbove(services, invoice)),
            WriteOffState.Rejected => known.Reject(by, today, why),
            WriteOffState.Reversed => known.Reverse(by, today, why),
            _ => RefusalCode.WriteOffNotProposed,
        });
        var person = new EntityReference(SystemUserTable.LogicalName, by);
        if (state == WriteOffState.Reversed)
        {
            target[WriteOffTable.ReversedById] = person;
            target[WriteOffTable.ReversedOn] = Days.ToColumn(decided.ReversedOn);
        }
        else
        {
            target[WriteOffTable.DecidedById] = person;
            target[WriteOffTable.DecidedOn] = Days.ToColumn(decided.DecidedOn);
        }
    }

    // The limit is in base currency; without a rate it cannot be compared, so a second person always looks.
    private static Money SecondPersonAbove(IServiceProvider services, Invoice invoice)
    {
        var configuration = services.GetRequiredService<ConfigurationReader>().Get();
        var rate = invoice.Currency == configuration.Policy.BaseCurrency ? 1m : invoice.ExchangeRate ?? 0m;
        return configuration.SecondPersonAbove is { } limit ? new Money(limit * rate, invoice.Currency) : new Money(decimal.MaxValue, invoice.Currency);
    }

    private static Invoice Invoice(IServiceProvider services, Guid id)
    {
        var row = services.GetRequiredService<RowReader>().First(InvoiceRows.Query(id)) ?? throw new UserMistake(MistakeCode.RowNotFound, InvoiceTable.LogicalName);
        var configurations = services.GetRequiredService<ConfigurationReader>();
        var currency = row.Key(InvoiceTable.TransactionCurrencyId) is { } code ? configurations.CurrencyCode(code) : configurations.Get().Policy.BaseCurrency;
        return InvoiceRows.Of(row, currency, configurations.Get().Zone);
    }

    private static bool Same(object? entered, object? known) =>
        entered is Microsoft.Xrm.Sdk.Money money ? (known as Microsoft.Xrm.Sdk.Money)?.Value == money.Value : Equals(entered, known);
}
