using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Packs the evidence of a debt: equal facts of a day give equal bytes. Everything is in the language of the house.</summary>
public sealed class EvidenceWriter(EvidenceReader evidence)
{
    /// <param name="invoices">By due date and number; of any state.</param>
    public PackedEvidence Pack(DebtorFile file, ValueList<Invoice> invoices)
    {
        var words = new EvidencePages(file, HouseLanguage.Of(file.Configuration));
        var ids = invoices.Select(invoice => invoice.Id).ToList();
        var payments = evidence.Payments(ids);
        var pieces = new List<EvidencePiece> { words.Statement(invoices, payments) };
        pieces.AddRange(invoices.Select(invoice => words.Invoice(invoice, payments.Where(row => row.Key(PaymentTable.InvoiceId) == invoice.Id))));
        Messages(words, pieces, ids);
        pieces.AddRange(evidence.Promises(file.Snapshot.Debtor.Id).Select(words.Promise));
        pieces.AddRange(evidence.Plans(file.Snapshot.Debtor.Id).Select(words.Plan));
        pieces.AddRange(evidence.Disputes(ids).Select(row => words.Dispute(row, invoices)));
        var claims = evidence.Claims(ids);
        if (claims.Count > 0)
        {
            pieces.Add(words.Claims(claims, invoices));
        }

        var plan = EvidenceFile.Compose(
            file.Snapshot.Debtor.Name,
            file.Snapshot.AsOf,
            pieces.Select(piece => piece.Document),
            NextRoute.Compare(RouteCases.Of(file, invoices)).First().Evidence);
        var zip = new StoredZip(file.Snapshot.AsOf);
        zip.Add(EvidenceFile.IndexPath, Encoding.UTF8.GetBytes(words.Index(plan)));
        foreach (var entry in plan.Entries)
        {
            zip.Add(entry.Path, pieces.First(piece => ReferenceEquals(piece.Document, entry.Document)).Content);
        }

        return new PackedEvidence(plan.ArchiveName, zip.Finish());
    }

    // The message as it left, whatever carried it, with what became of it; the documents are those that were attached.
    private void Messages(EvidencePages words, List<EvidencePiece> pieces, List<Guid> invoices)
    {
        var reminders = evidence.Reminders(invoices);
        var activities = evidence.Activities(reminders.Select(row => row.Id).ToList());
        var notices = evidence.Notices(reminders.Select(row => row.Id).ToList());
        var documents = evidence.Documents(activities.Select(row => row.Id).Concat(notices.Select(row => row.Id)).ToList());
        foreach (var reminder in reminders)
        {
            var kind = reminder.Flag(ReminderTable.IsFormalNotice) ? EvidenceKind.FormalNotice : EvidenceKind.Message;
            var carried = activities.Where(row => row.Key(EmailTable.ReminderId) == reminder.Id).OrderBy(row => row.Id).ToList();
            pieces.Add(words.Message(kind, reminder, carried));
            pieces.Add(words.Proof(reminder, carried));
            foreach (var document in documents.Where(row => carried.Any(activity => activity.Id == row.Key(AnnotationTable.ObjectId))))
            {
                pieces.Add(EvidencePages.Document(kind, reminder.Day(ReminderTable.IssuedOn)!.Value, document));
            }
        }

        foreach (var notice in notices)
        {
            pieces.Add(words.Notice(notice));
            var on = notice.Day(FormalNoticeTable.SentOn) ?? notice.Day(FormalNoticeTable.DatedOn) ?? words.AsOf;
            pieces.AddRange(documents.Where(row => row.Key(AnnotationTable.ObjectId) == notice.Id).Select(row => EvidencePages.Document(EvidenceKind.FormalNoticeReceipt, on, row)));
        }
    }
}

/// <summary>A zip with its name.</summary>
public sealed record PackedEvidence(string Name, byte[] Content);
