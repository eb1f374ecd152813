using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// The e-mail that gives a case to its agency, as a draft with the evidence attached: a person reads it and sends it. Without an address
/// of the agency none is made. Its words are those of the text "hand-over".
/// </summary>
public sealed class HandOverMail(Execution execution, EvidenceWriter evidence, MessageWriter messages)
{
    /// <summary>Largest attachment, in bytes: an environment takes files of 5 MB unless its administrator allows more, and mail servers add a third.</summary>
    private const int MostAttached = 3 * 1024 * 1024;

    /// <param name="agency">With the columns of <see cref="AgencyRows.Columns"/>.</param>
    /// <param name="notes">What the agency must know besides; null = nothing.</param>
    /// <exception cref="UserMistake">There is no usable text: nothing is written.</exception>
    public void Draft(DebtorFile file, EntityReference handover, Row agency, ValueList<Invoice> invoices, string? notes)
    {
        if (agency.Text(AgencyTable.Email) is not { } address)
        {
            return;
        }

        var packed = evidence.Pack(file, invoices);
        var isAttached = packed.Content.Length <= MostAttached;
        var message = Compose(file, HandOverOf(file, handover, agency, invoices, notes) with { Evidence = packed.Name, IsEvidenceAttached = isAttached }, address, invoices);
        var email = execution.AsSystem.Create(new Entity(EmailTable.LogicalName)
        {
            [EmailTable.Subject] = Activities.Cut(message.Subject, Activities.LongestSubject),
            [EmailTable.Description] = message.Body,
            [EmailTable.DirectionCode] = true,
            [EmailTable.From] = Party(party => party[ActivityPartyTable.PartyId] = new EntityReference(SystemUserTable.LogicalName, execution.Context.InitiatingUserId)),
            [EmailTable.To] = Party(party => party[ActivityPartyTable.AddressUsed] = address),
            [EmailTable.RegardingObjectId] = file.AccountReference,
            [EmailTable.OwnerId] = new EntityReference(SystemUserTable.LogicalName, execution.Context.InitiatingUserId),
        });
        if (isAttached)
        {
            execution.AsSystem.Create(new Entity(ActivityMimeAttachmentTable.LogicalName)
            {
                [ActivityMimeAttachmentTable.ObjectId] = new EntityReference(EmailTable.LogicalName, email),
                [ActivityMimeAttachmentTable.ObjectTypeCode] = EmailTable.LogicalName,
                [ActivityMimeAttachmentTable.FileName] = packed.Name,
                [ActivityMimeAttachmentTable.MimeType] = "application/zip",
                [ActivityMimeAttachmentTable.Body] = Convert.ToBase64String(packed.Content),
            });
        }
    }

    private ComposedMessage Compose(DebtorFile file, MessageHandOver handOver, string address, ValueList<Invoice> invoices)
    {
        var outgoing = new OutgoingMessage(
            Guid.NewGuid(), handOver.Number, Channel.Email, null, address, file.Configuration.Policy.DefaultLanguage, invoices.Select(invoice => invoice.Id).ToValueList());
        var message = messages.Compose(file, outgoing, Correspondence.GiveToAgency(handOver));
        return message.Body is null ? throw new UserMistake(MistakeCode.CannotBeWorded, string.Join("\n", message.Failures)) : message;
    }

    private MessageHandOver HandOverOf(DebtorFile file, EntityReference handover, Row agency, ValueList<Invoice> invoices, string? notes) => new()
    {
        Number = new Row(execution.AsSystem.Retrieve(HandoverTable.LogicalName, handover.Id, new ColumnSet(HandoverTable.Name))).Text(HandoverTable.Name) ?? "",
        On = file.Snapshot.AsOf,
        AgencyName = agency.Text(AgencyTable.Name) ?? "",
        AgencyContact = agency.Text(AgencyTable.ContactName),
        AgencyCountry = AgencyRows.Of(agency).Country,
        Total = new Relance.Domain.Money(
            invoices.Sum(invoice => invoice.OpenBalance + (file.Invoices[invoice.Id].Amount(InvoiceTable.ClaimsOpenAmount) ?? 0m)), invoices[0].Currency),
        AgreementOn = agency.Day(AgencyTable.MandateSignedOn)!.Value,
        Payout = agency.Text(AgencyTable.PayoutTerms),
        Evidence = "",
        Notes = notes,
    };

    private static EntityCollection Party(Action<Entity> fill)
    {
        var party = new Entity(ActivityPartyTable.LogicalName);
        fill(party);
        return new EntityCollection(new List<Entity> { party });
    }
}
