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
        var invoiceRows = rows.All(LedgerQueries.Invoices(monthEnd));
        var payments = rows.All(LedgerQueries.Payments(monthEnd)).ToLookup(row => row.Key(PaymentTable.InvoiceId)!.Value, PaymentOf);
        var disputes = rows.All(LedgerQueries.Disputes(monthEnd)).ToLookup(row => row.Key(DisputeTable.InvoiceId)!.Value, DisputeOf);
        var known = invoiceRows
            .Select(row => new KnownInvoice(row, InvoiceRows.Of(row, Currency(row, InvoiceTable.TransactionCurrencyId), configurations.Get().Zone)))
            .Where(one => one.Invoice.Kind == InvoiceKind.Invoice)
            .ToList();
        var stories = known.ToDictionary(one => one.Row.Id, one => StoryOf(one, payments[one.Row.Id].ToList(), disputes[one.Row.Id]));
        return new MonthFacts
        {
            Invoices = stories.Values.ToValueList(),
            Promises = rows.All(LedgerQueries.Promises(monthEnd)).GroupBy(row => row.Id).Select(PromiseOf).ToValueList(),
            Contacts = Contacts(known, monthEnd).Concat(Controls(known, stories, monthEnd)).ToValueList(),
            HandOvers = rows.All(LedgerQueries.HandOvers(monthEnd)).Select(HandOverOf).ToValueList(),
        };
    }

    private LedgerInvoice StoryOf(KnownInvoice one, List<LedgerPayment> payments, IEnumerable<LedgerDispute> disputes)
    {
        var invoice = one.Invoice;
        var unexplained = invoice.Total - InvoiceRows.OpenBalance(one.Row) - payments.Sum(payment => payment.Amount);
        if (unexplained > 0m)
        {
            // The ledger says that it was paid and no payment says when: the day it was settled, else neither early nor late.
            payments.Add(new LedgerPayment(one.Row.Day(InvoiceTable.SettledOn) ?? invoice.DueOn, unexplained));
        }

        return new LedgerInvoice
        {
            Id = invoice.Id,
            DebtorId = one.Row.Key(InvoiceTable.CustomerId) ?? Guid.Empty,
            IssuedOn = invoice.IssuedOn,
            DueOn = invoice.DueOn,
            Currency = invoice.Currency,
            Total = invoice.Total,
            ExchangeRate = invoice.ExchangeRate,
            Payments = payments.ToValueList(),
            Disputes = disputes.ToValueList(),
            Segment = SegmentOf(one),
            DeliveredOn = one.Row.Day(InvoiceTable.DeliveredOn),
            LacksOrderNumber = one.Debtor.Flag(AccountTable.NeedsOrderNumber) && invoice.OrderNumber is null,
            WasNotDelivered = EInvoiceStatus.EffectOf(invoice.EInvoiceStatus) == EInvoiceEffect.NotReceived,
        };
    }

    private IEnumerable<ChaseContact> Contacts(List<KnownInvoice> known, LocalDate monthEnd)
    {
        var byId = known.ToDictionary(one => one.Row.Id);
        foreach (var line in rows.All(LedgerQueries.Lines(monthEnd)))
        {
            var asked = line.Amount(ReminderLineTable.AskedAmount) ?? 0m;
            if (asked > 0m && byId.TryGetValue(line.Key(ReminderLineTable.InvoiceId)!.Value, out var one))
            {
                yield return new ChaseContact
                {
                    InvoiceId = one.Row.Id,
                    Step = line.Linked(LedgerQueries.Step).Text(ScenarioStepTable.Name) ?? "",
                    Channel = line.Linked(LedgerQueries.Reminder).Choice<Channel>(ReminderTable.Channel) ?? Channel.Email,
                    CountedOn = line.Linked(LedgerQueries.Reminder).Day(ReminderTable.CountedOn)!.Value,
                    Asked = asked,
                    Segment = SegmentOf(one),
                    Collector = CollectorOf(one),
                };
            }
        }
    }

    private IEnumerable<ChaseContact> Controls(List<KnownInvoice> known, Dictionary<Guid, LedgerInvoice> stories, LocalDate monthEnd)
    {
        var configuration = configurations.Get();
        return known
            .Where(one => one.Debtor.Flag(AccountTable.IsControl))
            .SelectMany(one => VersionOf(one) is { } version
                ? ControlContacts.Of(stories[one.Row.Id], version, configuration.CreditorCalendar, SegmentOf(one), CollectorOf(one), monthEnd)
                : []);
    }

    private ScenarioVersion? VersionOf(KnownInvoice one)
    {
        var configuration = configurations.Get();
        var scenario = one.Invoice.ScenarioId
            ?? one.Debtor.Key(AccountTable.ScenarioId)
            ?? configuration.Segments.FirstOrDefault(segment => segment.Id == one.Debtor.Key(AccountTable.CurrentSegmentId))?.ScenarioId;
        return configuration.Scenarios
            .Where(version => version.ScenarioId == scenario && version.State == VersionState.Published)
            .OrderByDescending(version => version.Version)
            .FirstOrDefault();
    }

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

    private string SegmentOf(KnownInvoice one) =>
        configurations.Get().Segments.FirstOrDefault(segment => segment.Id == one.Debtor.Key(AccountTable.CurrentSegmentId))?.Name ?? "";

    private static string CollectorOf(KnownInvoice one) => one.Debtor.Reference(AccountTable.CollectorId)?.Name ?? "";

    private string Currency(Row row, string column) =>
        row.Key(column) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;

    private sealed record KnownInvoice(Row Row, Invoice Invoice)
    {
        public Row Debtor => Row.Linked(LedgerQueries.Debtor);
    }
}
