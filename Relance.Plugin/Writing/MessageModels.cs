using System;
using System.Linq;
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
            Creditor = CreditorOf(file.Configuration.Creditor),
            Payment = PaymentOf(file, lines),
            Debtor = DebtorOf(file, reminder, culture),
            Step = new MessageStep(step.Name, step.Order),
            Lines = lines,
            Credits = CreditsOf(file, reminder.Currency),
        };
    }

    private static MessageLine LineOf(DebtorFile file, ReminderLine line)
    {
        var invoice = file.Snapshot.Invoices.First(one => one.Id == line.InvoiceId);
        return new MessageLine
        {
            Number = invoice.Number,
            IssuedOn = invoice.IssuedOn,
            DueOn = invoice.DueOn,
            DaysLate = invoice.DaysLate(file.Snapshot.AsOf),
            Currency = invoice.Currency,
            Original = invoice.Total,
            OpenBalance = invoice.OpenBalance,
            Disputed = invoice.OpenBalance - line.AskedAmount,
            Asked = line.AskedAmount,
            OrderNumber = invoice.OrderNumber,
            StepName = file.Configuration.FindStep(line.StepId)?.Name,
        };
    }

    private static MessageCreditor CreditorOf(Creditor creditor) => new(
        creditor.Name,
        creditor.Address ?? "",
        creditor.LegalMentions ?? "",
        new MessageContact(creditor.ContactName ?? creditor.Name, creditor.ContactEmail ?? "", creditor.ContactPhone),
        creditor.Mediator);

    // One invoice is paid with its own number; several with the number by which the creditor knows the debtor.
    private static MessagePayment PaymentOf(DebtorFile file, ValueList<MessageLine> lines) => new(
        lines.Count == 1 ? lines[0].Number : ReferenceOf(file),
        file.Configuration.Creditor.Iban,
        file.Configuration.Creditor.Bic,
        file.Configuration.Creditor.PaymentLink);

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
