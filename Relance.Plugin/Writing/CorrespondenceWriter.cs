using System;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Writes to a debtor outside the scenario, by e-mail or else by letter. Such a message is no reminder: it counts neither for the quiet
/// days nor for the limit of contacts (design rule 18), and no step follows from it.
/// </summary>
public sealed class CorrespondenceWriter(Execution execution, MessageWriter messages, ActivityWriter activities)
{
    /// <param name="number">By which it is quoted in answers.</param>
    /// <param name="contactId">Whom it is for; null = the accounting of the debtor.</param>
    /// <param name="invoiceIds">What it is about.</param>
    /// <exception cref="UserMistake">Nobody can be written to, or there is no usable text: nothing is written.</exception>
    public void Send(DebtorFile file, Correspondence correspondence, string number, Guid? contactId, ValueList<Guid> invoiceIds)
    {
        file = WithPerson(file, contactId);
        var way = ContactChoice.InWriting(file.Snapshot, contactId) ?? throw new UserMistake(MistakeCode.NobodyToWriteTo, file.Snapshot.Debtor.Name);
        var outgoing = new OutgoingMessage(
            Guid.NewGuid(),
            number,
            way.Channel,
            way.Contact.Id == file.Snapshot.Debtor.Id ? null : way.Contact.Id,
            way.Address,
            ContactChoice.Language(file.Snapshot, way.Contact),
            invoiceIds);
        var message = messages.Compose(file, outgoing, correspondence);
        if (message.Body is null)
        {
            throw new UserMistake(MistakeCode.CannotBeWorded, string.Join("\n", message.Failures));
        }

        activities.Write(file, outgoing, message, correspondence.TextName);
        execution.Output("Message", outgoing.ActivityId);
        execution.Output("Channel", way.Channel.ToString());
    }

    /// <summary>The confirmation of a promise that was just recorded.</summary>
    public void ConfirmPromise(DebtorFile file, Promise promise, string number)
    {
        file = WithPerson(file, promise.ContactId);
        var person = file.Snapshot.Debtor.Contacts.FirstOrDefault(contact => contact.Id == promise.ContactId)?.Name ?? file.Snapshot.Debtor.Name;
        var invoices = file.Snapshot.Invoices.Where(invoice => !invoice.IsSettled && promise.Covers(invoice)).Select(invoice => invoice.Id).ToValueList();
        var instalments = promise.Instalments.Select((one, index) => new MessageInstalment(index + 1, one.DueOn, new Relance.Domain.Money(one.Amount, promise.Currency))).ToValueList();
        Send(file, Correspondence.ConfirmPromise(new MessagePromise(person, promise.PromisedOn, instalments)), number, promise.ContactId, invoices);
    }

    /// <summary>The offer of a plan, or its confirmation.</summary>
    /// <param name="contactId">Whom it was agreed with; null = nobody in particular.</param>
    public void WritePlan(DebtorFile file, PaymentPlan plan, string number, Guid? contactId, bool isOffer)
    {
        var instalments = plan.Instalments.Select((one, index) => new MessageInstalment(index + 1, one.DueOn, new Relance.Domain.Money(one.Amount, plan.Currency))).ToValueList();
        var message = new MessagePlan(number, instalments);
        Send(file, isOffer ? Correspondence.OfferPlan(message) : Correspondence.ConfirmPlan(message), number, contactId, plan.InvoiceIds);
    }

    /// <summary>Confirms that a dispute was received; it must be in the file already.</summary>
    public void AcknowledgeDispute(DebtorFile file, Dispute dispute)
    {
        var invoice = file.Snapshot.Invoices.First(one => one.Id == dispute.InvoiceId);
        var amount = new Relance.Domain.Money(Math.Min(dispute.Amount ?? invoice.OpenBalance, invoice.OpenBalance), invoice.Currency);
        var language = ContactChoice.InWriting(file.Snapshot, null) is { } way ? ContactChoice.Language(file.Snapshot, way.Contact) : file.Configuration.Policy.DefaultLanguage;
        var culture = TextCulture.Find(language) ?? TextCulture.EnglishBritain;
        var message = new MessageDispute(dispute.Number, dispute.OpenedOn, DisputeWords.Of(dispute.Cause, culture), amount, dispute.DeadlineOn);
        Send(file, Correspondence.AcknowledgeDispute(message), dispute.Number, null, ValueList.Of(invoice.Id));
    }

    // A person without a part in the account is not in its file; the caller must be able to see whom a message goes to.
    private DebtorFile WithPerson(DebtorFile file, Guid? contactId)
    {
        var debtor = file.Snapshot.Debtor;
        if (contactId is not { } id || debtor.Contacts.Any(contact => contact.Id == id))
        {
            return file;
        }

        var row = new Row(execution.AsUser.Retrieve(ContactTable.LogicalName, id, ContactRows.Columns()));
        return ContactRows.IsActive(row)
            ? file with { Snapshot = file.Snapshot with { Debtor = debtor with { Contacts = debtor.Contacts.With(ContactRows.Of(row, file.Account)) } } }
            : file;
    }
}
