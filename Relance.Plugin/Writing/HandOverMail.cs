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
/// of the agency none is made.
/// </summary>
public sealed class HandOverMail(Execution execution, EvidenceWriter evidence)
{
    /// <summary>Largest attachment, in bytes: an environment takes files of 5 MB unless its administrator allows more, and mail servers add a third.</summary>
    private const int MostAttached = 3 * 1024 * 1024;

    /// <param name="agency">With the columns of <see cref="AgencyRows.Columns"/>.</param>
    /// <param name="notes">What the agency must know besides; null = nothing.</param>
    public void Draft(DebtorFile file, EntityReference handover, Row agency, ValueList<Invoice> invoices, string? notes)
    {
        if (agency.Text(AgencyTable.Email) is not { } address)
        {
            return;
        }

        var packed = evidence.Pack(file, invoices);
        var house = HouseLanguage.Of(file.Configuration);
        var letter = LetterOf(file, agency, invoices) with
        {
            CaseNumber = new Row(execution.AsSystem.Retrieve(HandoverTable.LogicalName, handover.Id, new ColumnSet(HandoverTable.Name))).Text(HandoverTable.Name) ?? "",
            EvidenceName = packed.Name,
            IsEvidenceAttached = packed.Content.Length <= MostAttached,
            Notes = notes ?? "",
        };
        var email = execution.AsSystem.Create(new Entity(EmailTable.LogicalName)
        {
            [EmailTable.Subject] = Activities.Cut(HandOverLetterWriter.Subject(letter, house), Activities.LongestSubject),
            [EmailTable.Description] = HandOverLetterWriter.Html(letter, house),
            [EmailTable.DirectionCode] = true,
            [EmailTable.From] = Party(party => party[ActivityPartyTable.PartyId] = new EntityReference(SystemUserTable.LogicalName, execution.Context.InitiatingUserId)),
            [EmailTable.To] = Party(party => party[ActivityPartyTable.AddressUsed] = address),
            [EmailTable.RegardingObjectId] = file.AccountReference,
            [EmailTable.OwnerId] = new EntityReference(SystemUserTable.LogicalName, execution.Context.InitiatingUserId),
        });
        if (letter.IsEvidenceAttached)
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

    private static HandOverLetter LetterOf(DebtorFile file, Row agency, ValueList<Invoice> invoices)
    {
        var creditor = file.Configuration.Creditor;
        return new HandOverLetter
        {
            CaseNumber = "",
            PlacedOn = file.Snapshot.AsOf,
            Agency = AgencyRows.Of(agency),
            AgencyContact = agency.Text(AgencyTable.ContactName) ?? "",
            MandateSignedOn = agency.Day(AgencyTable.MandateSignedOn)!.Value,
            Payout = agency.Text(AgencyTable.PayoutTerms) ?? "",
            CreditorName = creditor.Name,
            CreditorAddress = creditor.Address ?? "",
            DebtorName = file.Snapshot.Debtor.Name,
            DebtorNumber = file.Account.Text(AccountTable.AccountNumber) ?? "",
            DebtorAddress = DebtorRows.AddressOf(file.Account, null)?.Replace(file.Snapshot.Debtor.Name + "\n", "") ?? "",
            DebtorPhone = file.Account.Text(AccountTable.Telephone1) ?? "",
            Currency = invoices[0].Currency,
            Lines = invoices
                .Select(invoice => new HandOverLine(invoice.Number, invoice.IssuedOn, invoice.DueOn, invoice.OpenBalance, file.Invoices[invoice.Id].Amount(InvoiceTable.ClaimsOpenAmount) ?? 0m))
                .ToValueList(),
            EvidenceName = "",
            Answering = new[] { creditor.ContactName, creditor.ContactEmail, creditor.ContactPhone }.Where(text => text is not null).Select(text => text!).ToValueList(),
        };
    }

    private static EntityCollection Party(Action<Entity> fill)
    {
        var party = new Entity(ActivityPartyTable.LogicalName);
        fill(party);
        return new EntityCollection(new List<Entity> { party });
    }
}
