using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Relance.Domain.Money;

namespace Relance.Plugin.Writing;

/// <summary>What a message can say, from the file of its debtor.</summary>
internal static class MessageModels
{
    /// <summary>Code of the e-invoice status that says that the buyer has the invoice at hand.</summary>
    private const string MadeAvailable = "203";

    public static MessageModel Of(DebtorFile file, OutgoingReminder reminder, Step step, TextCulture culture)
    {
        var lines = InOrder(reminder.Lines.Select(line => AskedBy(file, line)));
        return Base(file, reminder.Message, new MessageStep(step.Name, step.Order, PayBy(file, step)), lines, culture) with
        {
            Claims = ClaimModels.Of(file, reminder, culture),
            Credits = CreditsOf(file, reminder.Currency),
            FollowsReminder = file.Snapshot.History.Any(past => past.State == ReminderState.Delivered && past.Lines.Any(line => IsRemindedAgain(reminder, line))),
        };
    }

    // A notice before the due date was no reminder.
    private static bool IsRemindedAgain(OutgoingReminder reminder, ReminderLine past) =>
        past.DaysLate > 0 && reminder.Lines.Any(line => line.InvoiceId == past.InvoiceId && line.Cycle == past.Cycle);

    // A last day on which no bank works would be a day too early.
    private static LocalDate? PayBy(DebtorFile file, Step step) =>
        step.PayWithinDays is { } days ? file.Snapshot.Calendar.Next(file.Snapshot.AsOf.PlusDays(days)) : null;

    /// <summary>
    /// A message outside the scenario asks for nothing by itself: its invoices are shown with all that they owe, less what is in dispute,
    /// without unapplied credits.
    /// </summary>
    /// <param name="title">Stands for the name of a step.</param>
    public static MessageModel Of(DebtorFile file, OutgoingMessage outgoing, string title, TextCulture culture)
    {
        var lines = InOrder(outgoing.InvoiceIds.Select(id => InvoiceOf(file, id)).Select(invoice => LineOf(file, invoice) with
        {
            Disputed = DisputedIn(file, invoice),
            Asked = invoice.OpenBalance - DisputedIn(file, invoice),
        }));
        return Base(file, outgoing, new MessageStep(title, 0), lines, culture);
    }

    private static MessageModel Base(DebtorFile file, OutgoingMessage outgoing, MessageStep step, ValueList<MessageLine> lines, TextCulture culture) => new()
    {
        WrittenOn = file.Snapshot.AsOf,
        Reference = outgoing.Number,
        Channel = outgoing.Channel,
        Creditor = CreditorOf(file),
        Payment = PaymentOf(file, outgoing, lines),
        Debtor = DebtorOf(file, outgoing, culture),
        Step = step,
        Lines = lines,
    };

    private static ValueList<MessageLine> InOrder(IEnumerable<MessageLine> lines) =>
        lines.OrderBy(line => line.DueOn).ThenBy(line => line.Number, StringComparer.Ordinal).ToValueList();

    private static MessageLine AskedBy(DebtorFile file, ReminderLine line)
    {
        var invoice = InvoiceOf(file, line.InvoiceId);
        var due = invoice.DueAmount(file.Snapshot.AsOf);
        var discount = DiscountOf(file, invoice);
        return LineOf(file, invoice) with
        {
            Disputed = due - line.AskedAmount,
            NotYetDue = invoice.OpenBalance - due,
            DiscountUntilOn = discount is null ? null : file.Invoices[invoice.Id].Day(InvoiceTable.DiscountUntilOn),
            Discount = discount,
            Asked = line.AskedAmount,
            StepName = file.Configuration.FindStep(line.StepId)?.Name,
        };
    }

    private static MessageLine LineOf(DebtorFile file, Invoice invoice) => new()
    {
        Number = invoice.Number,
        IssuedOn = invoice.IssuedOn,
        DueOn = invoice.DueOn,
        DaysLate = invoice.DaysLate(file.Snapshot.AsOf),
        Currency = invoice.Currency,
        Original = invoice.Total,
        OpenBalance = invoice.OpenBalance,
        Asked = 0m,
        OrderNumber = invoice.OrderNumber,
        Accessories = file.Invoices[invoice.Id].Amount(InvoiceTable.ClaimsOpenAmount) ?? 0m,
        DepositReference = file.Invoices[invoice.Id].Text(InvoiceTable.DepositReference),
        DepositedOn = DepositedOn(file.Invoices[invoice.Id]),
    };

    // Without a day of its own, the day of the status that says just this, as long as the invoice has it.
    private static LocalDate? DepositedOn(Row invoice) => invoice.Day(InvoiceTable.DepositedOn)
        ?? (Choices.EInvoiceCode(invoice.Code(InvoiceTable.EInvoiceStatus)) == MadeAvailable ? invoice.Day(InvoiceTable.EInvoiceStatusOn) : null);

    private static Invoice InvoiceOf(DebtorFile file, Guid id) => file.Snapshot.Invoices.First(one => one.Id == id);

    private static decimal DisputedIn(DebtorFile file, Invoice invoice) => Math.Min(
        invoice.OpenBalance,
        file.Snapshot.Disputes.Where(dispute => dispute.InvoiceId == invoice.Id && dispute.State == DisputeState.Open).Sum(dispute => dispute.Amount ?? invoice.OpenBalance));

    // Only who pays the whole invoice early pays less.
    private static decimal? DiscountOf(DebtorFile file, Invoice invoice)
    {
        var row = file.Invoices[invoice.Id];
        return row.Day(InvoiceTable.DiscountUntilOn) >= file.Snapshot.AsOf && invoice.OpenBalance == invoice.Total && row.Amount(InvoiceTable.DiscountAmount) is > 0m and var amount
            ? amount
            : null;
    }

    private static MessageCreditor CreditorOf(DebtorFile file)
    {
        var creditor = file.Configuration.Creditor;
        return new MessageCreditor(creditor.Name, creditor.Address ?? "", creditor.LegalMentions ?? "", ContactOf(file.Account.Linked(DebtorRows.Collector), creditor), creditor.Mediator)
        {
            Country = file.Configuration.CreditorCountry,
            Signatory = file.Configuration.NoticeCreditor.Signatory,
        };
    }

    // One person answers: the collector of the account where debtors can write to that person, else the contact of the policy.
    private static MessageContact ContactOf(Row collector, Creditor creditor) =>
        collector.Text(SystemUserTable.FullName) is { } name && collector.Text(SystemUserTable.InternalEmailAddress) is { } address
            ? new MessageContact(name, address, collector.Text(SystemUserTable.Address1Telephone1) ?? creditor.ContactPhone)
            : new MessageContact(creditor.ContactName ?? creditor.Name, creditor.ContactEmail ?? "", creditor.ContactPhone);

    private static MessagePayment PaymentOf(DebtorFile file, OutgoingMessage outgoing, ValueList<MessageLine> lines)
    {
        // One invoice is paid with its own number; several with the number by which the creditor knows the debtor.
        var reference = lines.Count == 1 ? lines[0].Number : ReferenceOf(file);

        // What was to be debited and is late was not: then the debtor is asked to pay by other means.
        if (DebtorRows.MandateOf(file.Account) is { } mandate && lines.All(line => line.DaysLate <= 0))
        {
            return new MessagePayment(reference, DirectDebitMandate: mandate);
        }

        var segment = SegmentChoice.Of(file.Snapshot)?.Id;
        var ways = file.Configuration.Creditor.WaysToPay.With(
            segment is { } id && file.Configuration.WaysToPay.TryGetValue(id, out var own) ? own : null);
        var page = outgoing.InvoiceIds.Count == 1 ? file.Invoices[outgoing.InvoiceIds[0]].Text(InvoiceTable.PaymentLink) : null;
        return new MessagePayment(reference, ways.Iban, ways.Bic, page ?? ways.Link, ways.ChequePayee, ChequeAddress: ways.ChequeAddress);
    }

    private static MessageDebtor DebtorOf(DebtorFile file, OutgoingMessage outgoing, TextCulture culture)
    {
        var debtor = file.Snapshot.Debtor;
        var person = debtor.Contacts.FirstOrDefault(contact => contact.Id == outgoing.ContactId && contact.Id != debtor.Id);
        return new MessageDebtor(
            debtor.Name,
            ReferenceOf(file),
            SalutationOf(person?.Name, culture),
            AddressOf(file, person?.PostalAddress ?? debtor.Contacts.FirstOrDefault(contact => contact.Id == debtor.Id)?.PostalAddress),
            file.Account.Text(AccountTable.Registration),
            ContactName: person?.Name,
            Phone: outgoing.Channel is Channel.PhoneCall or Channel.Sms ? outgoing.Address : person?.Phone ?? file.Account.Text(AccountTable.Telephone1),
            Kind: debtor.Kind);
    }

    // The name of the debtor stands above the address, and a letter within the country does not name it.
    private static string? AddressOf(DebtorFile file, string? address)
    {
        if (address is null)
        {
            return null;
        }

        var lines = address.Split('\n').ToList();
        if (lines[0] == file.Snapshot.Debtor.Name)
        {
            lines.RemoveAt(0);
        }

        if (lines.Count > 1 && Countries.CodeOf(lines[lines.Count - 1]) is { } country && country == file.Configuration.CreditorCountry)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        return string.Join("\n", lines);
    }

    private static string SalutationOf(string? person, TextCulture culture) => HouseLanguage.IsFrench(culture)
        ? person is null ? "Madame, Monsieur" : $"Bonjour {person}"
        : person is null ? "Dear Sir or Madam" : $"Dear {person}";

    private static string ReferenceOf(DebtorFile file) => file.Account.Text(AccountTable.AccountNumber) ?? file.Snapshot.Debtor.Name;

    private static ValueList<MessageCredit> CreditsOf(DebtorFile file, string currency) => file.Snapshot.Payments
        .Where(payment => payment.InvoiceId is null && payment.Kind != PaymentKind.WriteOff && payment.Currency == currency && payment.StandsOn(file.Snapshot.AsOf))
        .OrderBy(payment => payment.ReceivedOn)
        .Select(payment => new MessageCredit(
            file.Arrangements.References.FirstOrDefault(reference => reference.PaymentId == payment.Id)?.Text ?? "",
            payment.ReceivedOn,
            new Money(payment.Amount, payment.Currency)))
        .ToValueList();
}
