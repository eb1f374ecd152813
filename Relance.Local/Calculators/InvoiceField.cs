using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>Money, a credit note or a write-off of one invoice, as a case gives it.</summary>
internal sealed record Settlement(LocalDate On, decimal Amount, PaymentKind Kind, LocalDate? BouncedOn)
{
    public static Settlement Read(Fields fields) => new(
        fields.Day("date"),
        fields.Number("amount", 0m),
        fields.Choice("kind", PaymentKind.Payment),
        fields.OptionalDay("bouncedDate"));

    /// <summary>Received by the end of that day, and not bounced by then.</summary>
    public bool StandsOn(LocalDate day) => On <= day && !(BouncedOn <= day);
}

/// <summary>Reads an invoice: number, issueDate, dueDate, currency, amount, balance, payments.</summary>
internal static class InvoiceField
{
    /// <summary>The invoice as it is on a day: what was received later does not count.</summary>
    /// <param name="fields">Of the invoice.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="currency">Where the invoice names none.</param>
    public static Invoice Read(Fields fields, LocalDate asOf, string currency) => Read(fields, asOf, currency, out _);

    /// <param name="settlements">All of them, later ones too.</param>
    public static Invoice Read(Fields fields, LocalDate asOf, string currency, out IReadOnlyList<Settlement> settlements)
    {
        var number = fields.Text("number");
        var dueOn = fields.Day("dueDate");
        settlements = fields.List("payments").Select(Settlement.Read).ToList();
        var received = settlements.Where(one => one.StandsOn(asOf)).ToList();
        var (amount, paidUnseen) = Amounts(fields, received.Sum(one => one.Amount));
        return new Invoice
        {
            Id = IdOf(number),
            Number = number,
            IssuedOn = fields.OptionalDay("issueDate") ?? dueOn,
            DueOn = dueOn,
            Currency = fields.Currency("currency", currency),
            Total = amount,
            Paid = paidUnseen + Sum(received, PaymentKind.Payment),
            Credited = Sum(received, PaymentKind.CreditNote),
            WrittenOff = Sum(received, PaymentKind.WriteOff),
            ExchangeRate = fields.OptionalNumber("exchangeRate", 0.000001m),
            Kind = fields.Choice("kind", InvoiceKind.Invoice),
            Stage = fields.Choice("stage", InvoiceStage.Issued),
            EInvoiceStatus = EInvoiceStatus(fields),
        };
    }

    /// <summary>The invoice with its story, for figures over time.</summary>
    public static LedgerInvoice ReadLedger(Fields fields, string number, string currency)
    {
        var payments = fields.List("payments").Select(Settlement.Read).Where(one => one.BouncedOn is null).ToList();
        return new LedgerInvoice
        {
            Id = IdOf(number),
            DebtorId = Guid.Empty,
            IssuedOn = fields.Day("issueDate"),
            DueOn = fields.Day("dueDate"),
            Currency = fields.Currency("currency", currency),
            Total = fields.Number("amount"),
            ExchangeRate = fields.OptionalNumber("exchangeRate", 0.000001m),
            Payments = payments.Select(one => new LedgerPayment(one.On, one.Amount, one.Kind)).ToValueList(),
            Disputes = fields.List("disputes").Select(Dispute).ToValueList(),
            IsDoubtful = fields.Flag("doubtful"),
        };
    }

    public static Guid IdOf(string number) => Replay.IdOf("invoice|" + number);

    /// <summary>Tells every number that stands twice.</summary>
    public static void RefuseDuplicates(Fields fields, string name, IEnumerable<string> numbers)
    {
        foreach (var twice in numbers.GroupBy(number => number).Where(group => group.Skip(1).Any()))
        {
            fields.RefuseField(name, ProblemCode.Duplicate, $"The number {twice.Key} is there twice.", $"Le numéro {twice.Key} figure deux fois.");
        }
    }

    // Amount, balance and payments are three views of one thing: two of them are enough, three must agree.
    private static (decimal Amount, decimal PaidUnseen) Amounts(Fields fields, decimal received)
    {
        var balance = fields.OptionalNumber("balance");
        var amount = balance is { } open && !fields.Has("amount") ? open + received : fields.Number("amount");
        var unseen = balance is null ? 0m : amount - received - balance.Value;
        if (unseen != 0m && (received != 0m || unseen < 0m))
        {
            fields.RefuseField(
                "balance",
                ProblemCode.Contradiction,
                $"The amount less the payments by that day is {Written(amount - received)}, not {Written(balance!.Value)}.",
                $"Le montant moins les paiements reçus à cette date fait {Written(amount - received)}, et non {Written(balance!.Value)}.");
        }

        return (amount, unseen);
    }

    private static string Written(decimal amount) => amount.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Sum(List<Settlement> received, PaymentKind kind) => received.Where(one => one.Kind == kind).Sum(one => one.Amount);

    private static string? EInvoiceStatus(Fields fields)
    {
        var code = fields.OptionalText("eInvoiceStatus");
        if (code is not null && EInvoiceStatuses.Find(code) is null)
        {
            fields.RefuseField("eInvoiceStatus", ProblemCode.UnknownValue, $"There is no status “{code}”.", $"Il n’y a pas de statut « {code} ».");
        }

        return code;
    }

    private static LedgerDispute Dispute(Fields fields) => new(
        fields.Choice("cause", DisputeCause.Other),
        fields.Day("openedDate"),
        fields.OptionalDay("closedDate"),
        fields.OptionalNumber("amount", 0m),
        fields.OptionalChoice<DisputeOutcome>("outcome"));
}
