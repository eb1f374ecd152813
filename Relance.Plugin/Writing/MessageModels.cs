using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Relance.Domain.Money;

namespace Relance.Plugin.Writing;

/// <summary>What a reminder can say, from the file of its debtor.</summary>
internal static class MessageModels
{
    public static MessageModel Of(DebtorFile file, OutgoingReminder reminder, Step step, TextCulture culture)
    {
        var lines = reminder.Lines.Select(line => LineOf(file, line)).OrderBy(line => line.DueOn).ThenBy(line => line.Number, StringComparer.Ordinal).ToValueList();
        return new MessageModel
        {
            WrittenOn = file.Snapshot.AsOf,
            Reference = reminder.Number,
            Creditor = CreditorOf(file),
            Payment = PaymentOf(file, reminder, lines),
            Debtor = DebtorOf(file, reminder, culture),
            Step = new MessageStep(step.Name, step.Order, PayBy(file, step)),
            Lines = lines,
            Claims = ClaimModels.Of(file, reminder, culture),
            Credits = CreditsOf(file, reminder.Currency),
        };
    }

    // A last day on which no bank works would be a day too early.
    private static LocalDate? PayBy(DebtorFile file, Step step) =>
        step.PayWithinDays is { } days ? file.Snapshot.Calendar.Next(file.Snapshot.AsOf.PlusDays(days)) : null;

    private static MessageLine LineOf(DebtorFile file, ReminderLine line)
    {
        var invoice = file.Snapshot.Invoices.First(one => one.Id == line.InvoiceId);
        var due = invoice.DueAmount(file.Snapshot.AsOf);
        var discount = DiscountOf(file, invoice);
        return new MessageLine
        {
            Number = invoice.Number,
            IssuedOn = invoice.IssuedOn,
            DueOn = invoice.DueOn,
            DaysLate = invoice.DaysLate(file.Snapshot.AsOf),
            Currency = invoice.Currency,
            Original = invoice.Total,
            OpenBalance = invoice.OpenBalance,
            Disputed = due - line.AskedAmount,
            NotYetDue = invoice.OpenBalance - due,
            DiscountUntilOn = discount is null ? null : file.Invoices[invoice.Id].Day(InvoiceTable.DiscountUntilOn),
            Discount = discount,
            Asked = line.AskedAmount,
            OrderNumber = invoice.OrderNumber,
            StepName = file.Configuration.FindStep(line.StepId)?.Name,
        };
    }

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
        return new MessageCreditor(creditor.Name, creditor.Address ?? "", creditor.LegalMentions ?? "", ContactOf(file.Account.Linked(DebtorRows.Collector), creditor), creditor.Mediator);
    }

    // One person answers: the collector of the account where debtors can write to that person, else the contact of the policy.
    private static MessageContact ContactOf(Row collector, Creditor creditor) =>
        collector.Text(SystemUserTable.FullName) is { } name && collector.Text(SystemUserTable.InternalEmailAddress) is { } address
            ? new MessageContact(name, address, collector.Text(SystemUserTable.Address1Telephone1) ?? creditor.ContactPhone)
            : new MessageContact(creditor.ContactName ?? creditor.Name, creditor.ContactEmail ?? "", creditor.ContactPhone);

    private static MessagePayment PaymentOf(DebtorFile file, OutgoingReminder reminder, ValueList<MessageLine> lines)
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
        var page = reminder.Lines.Count == 1 ? file.Invoices[reminder.Lines[0].InvoiceId].Text(InvoiceTable.PaymentLink) : null;
        return new MessagePayment(reference, ways.Iban, ways.Bic, page ?? ways.Link, ways.ChequePayee, ChequeAddress: ways.ChequeAddress);
    }

    private static MessageDebtor DebtorOf(DebtorFile file, OutgoingReminder reminder, TextCulture culture)
    {
        var debtor = file.Snapshot.Debtor;
        var person = debtor.Contacts.FirstOrDefault(contact => contact.Id == reminder.ContactId && contact.Id != debtor.Id);
        return new MessageDebtor(
            debtor.Name,
            ReferenceOf(file),
            SalutationOf(person?.Name, culture),
            person?.PostalAddress ?? debtor.Contacts.FirstOrDefault(contact => contact.Id == debtor.Id)?.PostalAddress,
            ContactName: person?.Name,
            Phone: reminder.Channel is Channel.PhoneCall or Channel.Sms ? reminder.Address : person?.Phone,
            Kind: debtor.Kind);
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
