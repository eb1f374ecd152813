using System;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Tests.Builders;

/// <summary>Valid things by default; a test says only what matters to it. Equal calls give equal things: ids are made of numbers.</summary>
internal static class A
{
    /// <summary>A Monday; the year and the days around it hold no surprise.</summary>
    public static LocalDate Monday { get; } = new(2026, 11, 23);

    public static Guid Id(int number) => new(number, 0, 0, new byte[8]);

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static Debtor Debtor() => new()
    {
        Id = Id(1),
        Name = "Ets Durand",
        Country = "FR",
        Language = "fr",
        ScenarioId = Id(100),
        Contacts = ValueList.Of(Accountant()),
    };

    public static Contact Accountant() => new(
        Id(11),
        "Claire Besson",
        RecipientRole.Accounting,
        Email: "compta@durand.example",
        Phone: "+33 4 72 00 00 12",
        PostalAddress: "3, rue des Lilas, 69003 Lyon");

    /// <summary>9 000 EUR, issued 60 days and due 30 days before <see cref="Monday"/>.</summary>
    public static Invoice Invoice(int number = 1) => new()
    {
        Id = Id(1000 + number),
        Number = FormattableString.Invariant($"F-{number:000}"),
        IssuedOn = Monday.PlusDays(-60),
        DueOn = Monday.PlusDays(-30),
        Currency = "EUR",
        Total = 9000m,
    };

    /// <summary>Step n comes 10 x n days after the due date.</summary>
    public static Step Step(int order, int? daysFromDue = null) => new()
    {
        Id = Id(200 + order),
        Order = order,
        Name = FormattableString.Invariant($"Relance {order}"),
        DaysFromDue = daysFromDue ?? 10 * order,
        TextName = FormattableString.Invariant($"reminder-{order}"),
    };

    /// <summary>Steps at 5, 15 and 30 days unless others are given.</summary>
    public static ScenarioVersion Version(params Step[] steps) => new()
    {
        Id = Id(101),
        ScenarioId = Id(100),
        ScenarioName = "Standard",
        Version = 1,
        Steps = steps.Length > 0 ? ValueList.Of(steps) : ValueList.Of(Step(1, 5), Step(2, 15), Step(3, 30)),
    };

    public static DebtorSnapshot Snapshot(params Invoice[] invoices) => new()
    {
        AsOf = Monday,
        Debtor = Debtor(),
        Invoices = ValueList.Of(invoices),
        Scenarios = ValueList.Of(Version()),
    };

    /// <summary>A reminder for step 1 of invoice 1, delivered ten days before <see cref="Monday"/>.</summary>
    public static Reminder Reminder(int stepOrder = 1, int invoice = 1) => new()
    {
        Id = Id(3000 + (10 * invoice) + stepOrder),
        State = ReminderState.Delivered,
        StepId = Id(200 + stepOrder),
        Channel = Channel.Email,
        ContactId = Id(11),
        Address = "compta@durand.example",
        ProposedOn = Monday.PlusDays(-10),
        IssuedOn = Monday.PlusDays(-10),
        CountedOn = Monday.PlusDays(-10),
        Lines = ValueList.Of(new ReminderLine(Id(1000 + invoice), Id(200 + stepOrder), 1, 0, 9000m, 9000m, 20)),
    };

    public static Promise Promise(LocalDate dueOn, decimal amount = 9000m) => new()
    {
        Id = Id(400),
        Number = "PRO-000001",
        PromisedOn = Monday.PlusDays(-5),
        Instalments = ValueList.Of(new PromiseInstalment(dueOn, amount)),
        Currency = "EUR",
    };

    /// <summary>For invoice 1, accepted on <see cref="Monday"/>: instalments a month apart, five days tolerated.</summary>
    public static PaymentPlan Plan(LocalDate firstDueOn, params decimal[] amounts) => new()
    {
        Id = Id(450),
        Number = "PLN-000001",
        Currency = "EUR",
        InvoiceIds = ValueList.Of(Id(1001)),
        Instalments = amounts.Select((amount, index) => new PlanInstalment(firstDueOn.PlusMonths(index), amount)).ToValueList(),
        AcceptedOn = Monday,
        DefaultDays = 5,
        State = PlanState.Accepted,
    };

    public static Dispute Dispute(decimal? amount = null) => new()
    {
        Id = Id(500),
        Number = "DIS-000001",
        InvoiceId = Id(1001),
        Cause = DisputeCause.Price,
        Amount = amount,
        OpenedOn = Monday.PlusDays(-20),
    };

    public static Payment Payment(decimal amount, int? invoice = null, LocalDate? on = null) =>
        new(Id(600 + (invoice ?? 0)), invoice is { } number ? Id(1000 + number) : null, PaymentKind.Payment, amount, "EUR", on ?? Monday.PlusDays(-1));

    /// <summary>Accrued on 11 August 2026 for the given invoice.</summary>
    public static Claim Claim(int invoice, ClaimKind kind, decimal amount, string currency = "EUR") => new()
    {
        Id = Id(800 + invoice),
        InvoiceId = Id(invoice),
        Kind = kind,
        Period = kind == ClaimKind.Interest ? ClaimPeriod.Days(new LocalDate(2026, 7, 1), new LocalDate(2026, 8, 10)) : ClaimPeriod.WholeInvoice,
        Amount = new Money(amount, currency),
        AccruedOn = new LocalDate(2026, 8, 11),
    };
}
