using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>
/// Reads the past of the whole ledger for the figures of a month: six queries in pages. Segment and collector are those of today: the
/// past of a debtor's assignment is not kept.
/// </summary>
public sealed class LedgerReader(RowReader rows, ConfigurationReader configurations)
{
    public MonthFacts Read(LocalDate monthEnd)
    {
        var payments = rows.Each(LedgerQueries.Payments(monthEnd)).ToLookup(row => row.Key(PaymentTable.InvoiceId)!.Value, PaymentOf);
        var disputes = rows.Each(LedgerQueries.Disputes(monthEnd)).ToLookup(row => row.Key(DisputeTable.InvoiceId)!.Value, DisputeOf);
        var known = new Dictionary<Guid, KnownInvoice>();
        foreach (var row in rows.Each(LedgerQueries.Invoices(monthEnd)))
        {
            var invoice = InvoiceRows.Of(row, Currency(row, InvoiceTable.TransactionCurrencyId), configurations.Get().Zone);
            if (invoice.Kind == InvoiceKind.Invoice)
            {
                known.Add(row.Id, KnownOf(row, invoice, payments[row.Id].ToList(), disputes[row.Id]));
            }
        }

        return new MonthFacts
        {
            Invoices = known.Values.Select(one => one.Story).ToValueList(),
            Promises = rows.All(LedgerQueries.Promises(monthEnd)).GroupBy(row => row.Id).Select(PromiseOf).ToValueList(),
            Contacts = Contacts(known, monthEnd).Concat(Controls(known.Values, monthEnd)).ToValueList(),
            HandOvers = rows.All(LedgerQueries.HandOvers(monthEnd)).Select(HandOverOf).ToValueList(),
        };
    }

    // Rows are large and ledgers long: only what the figures are made of is kept of each.
    private KnownInvoice KnownOf(Row row, Invoice invoice, List<LedgerPayment> payments, IEnumerable<LedgerDispute> disputes)
    {
        var debtor = row.Linked(LedgerQueries.Debtor);
        var segment = configurations.Get().Segments.FirstOrDefault(one => one.Id == debtor.Key(AccountTable.CurrentSegmentId));
        return new KnownInvoice(
            StoryOf(row, invoice, segment?.Name ?? "", payments, disputes),
            debtor.Reference(AccountTable.CollectorId)?.Name ?? "",
            debtor.Flag(AccountTable.IsControl) ? VersionOf(invoice.ScenarioId ?? debtor.Key(AccountTable.ScenarioId) ?? segment?.ScenarioId) : null);
    }

    private static LedgerInvoice StoryOf(Row row, Invoice invoice, string segment, List<LedgerPayment> payments, IEnumerable<LedgerDispute> disputes)
    {
        var unexplained = invoice.Total - InvoiceRows.OpenBalance(row) - payments.Sum(payment => payment.Amount);
        if (unexplained > 0m)
        {
            // The ledger says that it was paid and no payment says when: the day it was settled, else neither early nor late.
            payments.Add(new LedgerPayment(row.Day(InvoiceTable.SettledOn) ?? invoice.DueOn, unexplained));
        }

        return new LedgerInvoice
        {
            Id = invoice.Id,
            DebtorId = row.Key(InvoiceTable.CustomerId) ?? Guid.Empty,
            IssuedOn = invoice.IssuedOn,
            DueOn = invoice.DueOn,
            Currency = invoice.Currency,
            Total = invoice.Total,
            ExchangeRate = invoice.ExchangeRate,
            Payments = payments.ToValueList(),
            Disputes = disputes.ToValueList(),
            Segment = segment,
            DeliveredOn = row.Day(InvoiceTable.DeliveredOn),
            LacksOrderNumber = row.Linked(LedgerQueries.Debtor).Flag(AccountTable.NeedsOrderNumber) && invoice.OrderNumber is null,
            WasNotDelivered = EInvoiceStatus.EffectOf(invoice.EInvoiceStatus) == EInvoiceEffect.NotReceived,
        };
    }

    private IEnumerable<ChaseContact> Contacts(Dictionary<Guid, KnownInvoice> known, LocalDate monthEnd)
    {
        foreach (var line in rows.Each(LedgerQueries.Lines(monthEnd)))
        {
            var asked = line.Amount(ReminderLineTable.AskedAmount) ?? 0m;
            if (asked > 0m && known.TryGetValue(line.Key(ReminderLineTable.InvoiceId)!.Value, out var one))
            {
                yield return new ChaseContact
                {
                    InvoiceId = one.Story.Id,
                    Step = line.Linked(LedgerQueries.Step).Text(ScenarioStepTable.Name) ?? "",
                    Channel = line.Linked(LedgerQueries.Reminder).Choice<Channel>(ReminderTable.Channel) ?? Channel.Email,
                    CountedOn = line.Linked(LedgerQueries.Reminder).Day(ReminderTable.CountedOn)!.Value,
                    Asked = asked,
                    Segment = one.Story.Segment,
                    Collector = one.Collector,
                };
            }
        }
    }

    private IEnumerable<ChaseContact> Controls(IEnumerable<KnownInvoice> known, LocalDate monthEnd)
    {
        var configuration = configurations.Get();
        return known.SelectMany(one => one.Control is { } version
            ? ControlContacts.Of(one.Story, version, configuration.CreditorCalendar, one.Story.Segment, one.Collector, monthEnd)
            : []);
    }

    private ScenarioVersion? VersionOf(Guid? scenario) => configurations.Get().Scenarios
        .Where(version => version.ScenarioId == scenario && version.State == VersionState.Published)
        .OrderByDescending(version => version.Version)
        .FirstOrDefault();

    private Promise PromiseOf(IGrouping<Guid, Row> instalments)
    {
        var row = instalments.First();
        return new Promise
        {
            Id = row.Id,
            PromisedOn = row.Day(PromiseTable.PromisedOn)!.Value,
            Instalments = instalments
                .Select(one => one.Linked(LedgerQueries.Instalment))
                .Select(one => new PromiseInstalment(one.Day(PromiseInstalmentTable.DueOn)!.Value, one.Amount(PromiseInstalmentTable.Amount) ?? 0m))
                .OrderBy(one => one.DueOn)
                .ToValueList(),
            Currency = Currency(row, PromiseTable.TransactionCurrencyId),
            GraceDays = row.Integer(PromiseTable.GraceDays) ?? 0,
            State = row.Choice<PromiseState>(PromiseTable.State) ?? PromiseState.Open,
        };
    }

    private HandOverFact HandOverOf(Row row) => new(
        row.Linked(LedgerQueries.Agency).Text(AgencyTable.Name) ?? "",
        Currency(row, HandoverTable.TransactionCurrencyId),
        row.Day(HandoverTable.PlacedOn)!.Value,
        row.Amount(HandoverTable.Amount) ?? 0m,
        row.Amount(HandoverTable.RecoveredAmount) ?? 0m,
        row.Amount(HandoverTable.FeeAmount) ?? 0m,
        row.Day(HandoverTable.EndedOn));

    private static LedgerPayment PaymentOf(Row row) => new(
        row.Day(PaymentTable.ReceivedOn)!.Value,
        row.Amount(PaymentTable.Amount) ?? 0m,
        row.Choice<PaymentKind>(PaymentTable.Kind) ?? PaymentKind.Payment);

    private static LedgerDispute DisputeOf(Row row) => new(
        row.Choice<DisputeCause>(DisputeTable.Cause) ?? DisputeCause.Other,
        row.Day(DisputeTable.OpenedOn)!.Value,
        row.Day(DisputeTable.ResolvedOn),
        row.Amount(DisputeTable.Amount),
        row.Choice<DisputeOutcome>(DisputeTable.Outcome));

    private string Currency(Row row, string column) =>
        row.Key(column) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;

    /// <param name="Control">The version by which an invoice of the control group would have been chased; null = it is not of that group.</param>
    private sealed record KnownInvoice(LedgerInvoice Story, string Collector, ScenarioVersion? Control);
}
