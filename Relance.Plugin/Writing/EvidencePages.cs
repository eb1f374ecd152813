using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>The pages of the evidence, in the language of the house.</summary>
internal sealed class EvidencePages(DebtorFile file, TextCulture culture)
{
    private readonly bool french = HouseLanguage.IsFrench(culture);

    public LocalDate AsOf => file.Snapshot.AsOf;

    public string Index(EvidenceFile plan)
    {
        var page = new EvidenceHtml(Say("Evidence file – ", "Dossier de preuves – ") + file.Snapshot.Debtor.Name, culture)
            .Facts(Parties());
        foreach (var chapter in plan.Entries.GroupBy(entry => entry.Document.Kind))
        {
            page.Heading(EvidenceTexts.Of(chapter.Key, culture));
            foreach (var entry in chapter)
            {
                page.Link(entry.Path, $"{entry.Number} {entry.Document.Reference} ({culture.LongDate(entry.Document.On)})");
            }
        }

        if (!plan.Missing.IsEmpty)
        {
            page.Heading(Say("To be added", "À compléter")).Table([Say("Chapter", "Chapitre")], plan.Missing.Select(kind => new[] { EvidenceTexts.Of(kind, culture) }));
        }

        return page.ToString();
    }

    public EvidencePiece Statement(ValueList<Invoice> invoices, List<Row> payments) => EvidencePiece.Page(
        EvidenceKind.Statement,
        file.Snapshot.Debtor.Id,
        Say("Statement", "Relevé"),
        AsOf,
        new EvidenceHtml(EvidenceTexts.Of(EvidenceKind.Statement, culture), culture)
            .Facts(Parties())
            .Heading(Say("Invoices", "Factures"))
            .Table(
                [Say("Invoice", "Facture"), Say("Issued", "Émise le"), Say("Due", "Échéance"), Say("Days late", "Jours de retard"), Say("Total", "Total"), Say("Received", "Reçu"), Say("Open", "Restant dû")],
                invoices.Select(one => new[]
                {
                    one.Number, culture.Date(one.IssuedOn), culture.Date(one.DueOn), culture.Number(Math.Max(0, one.DaysLate(AsOf))), culture.Money(one.Total, one.Currency), culture.Money(one.Total - one.OpenBalance, one.Currency), culture.Money(one.OpenBalance, one.Currency),
                }),
                [3, 4, 5, 6],
                invoices.GroupBy(one => one.Currency).Select(group => new[]
                {
                    Say("Total ", "Total ") + group.Key, "", "", "", culture.Money(group.Sum(one => one.Total), group.Key), culture.Money(group.Sum(one => one.Total - one.OpenBalance), group.Key), culture.Money(group.Sum(one => one.OpenBalance), group.Key),
                }))
            .Heading(Say("Payments and credits", "Règlements et avoirs"))
            .Table(EntryHeads, payments.Select(row => Entry(row, invoices)), EntryAmounts)
            .ToString());

    public EvidencePiece Invoice(Invoice invoice, IEnumerable<Row> payments) => EvidencePiece.Page(
        EvidenceKind.Invoice,
        invoice.Id,
        invoice.Number,
        invoice.IssuedOn,
        new EvidenceHtml(Say("Invoice ", "Facture ") + invoice.Number, culture)
            .Facts(
                Say("Subject", "Objet"), invoice.Subject, Say("Order number", "Numéro de commande"), invoice.OrderNumber, Say("Issued", "Émise le"), culture.LongDate(invoice.IssuedOn), Say("Delivered", "Livrée le"), Day(invoice.DeliveredOn), Say("Due", "Échéance"), culture.LongDate(invoice.DueOn), Say("Total", "Total"), culture.Money(invoice.Total, invoice.Currency), Say("Open", "Restant dû"), culture.Money(invoice.OpenBalance, invoice.Currency), Say("Last day to claim", "Prescription"), Day(invoice.KnownLimitation?.LastDay))
            .Heading(Say("Payments and credits", "Règlements et avoirs"))
            .Table(EntryHeads, payments.Select(row => Entry(row, ValueList.Of(invoice))), EntryAmounts)
            .ToString());

    public EvidencePiece Message(EvidenceKind kind, Row reminder, List<Row> activities) => EvidencePiece.Page(
        kind,
        reminder.Id,
        reminder.Text(ReminderTable.Name) ?? "",
        reminder.Day(ReminderTable.IssuedOn)!.Value,
        Body(activities.Select(row => row.Text(EmailTable.Description)).LastOrDefault(body => body is not null) ?? "", reminder));

    public EvidencePiece Proof(Row reminder, List<Row> activities) => EvidencePiece.Page(
        EvidenceKind.MessageProof,
        reminder.Id,
        reminder.Text(ReminderTable.Name) ?? "",
        reminder.Day(ReminderTable.IssuedOn)!.Value,
        new EvidenceHtml(Say("Sending of ", "Envoi de ") + reminder.Text(ReminderTable.Name), culture)
            .Facts(
                Say("Subject", "Objet"), reminder.Text(ReminderTable.Summary), Say("To", "À"), reminder.Text(ReminderTable.Address), Say("Left on", "Partie le"), Day(reminder.Day(ReminderTable.IssuedOn)), Say("Arrived on", "Arrivée le"), Day(reminder.Day(ReminderTable.CountedOn)), Say("State", "État"), reminder.Choice<ReminderState>(ReminderTable.State)?.ToString(), Say("Failure", "Échec"), reminder.Text(ReminderTable.FailureText))
            .Table(
                [Say("Activity", "Activité"), Say("Subject", "Objet"), Say("Completed (UTC)", "Terminée (UTC)")],
                activities.Select(row => new[] { Carrier(row.Entity.LogicalName), row.Text(EmailTable.Subject) ?? "", row.Moment(EmailTable.ActualEnd)?.ToString() ?? "" }))
            .ToString());

    public EvidencePiece Notice(Row row) => EvidencePiece.Page(
        EvidenceKind.FormalNoticeReceipt,
        row.Id,
        row.Text(FormalNoticeTable.Name) ?? "",
        row.Day(FormalNoticeTable.SentOn) ?? row.Day(FormalNoticeTable.DatedOn) ?? AsOf,
        new EvidenceHtml(Say("Formal notice ", "Mise en demeure ") + row.Text(FormalNoticeTable.Name), culture)
            .Facts(
                Say("Dated", "Datée du"), Day(row.Day(FormalNoticeTable.DatedOn)), Say("Sent", "Expédiée le"), Day(row.Day(FormalNoticeTable.SentOn)), Say("Proof number", "Numéro de recommandé"), row.Text(FormalNoticeTable.ProofNumber), Say("Presented", "Présentée le"), Day(row.Day(FormalNoticeTable.PresentedOn)), Say("Received", "Reçue le"), Day(row.Day(FormalNoticeTable.ReceivedOn)), Say("Returned", "Retournée le"), Day(row.Day(FormalNoticeTable.ReturnedOn)), Say("Counts from", "Effet le"), Day(row.Day(FormalNoticeTable.CountsOn)), Say("Deadline", "Délai"), Day(row.Day(FormalNoticeTable.DeadlineOn)))
            .ToString());

    public EvidencePiece Promise(Row row) => EvidencePiece.Page(
        EvidenceKind.Promise,
        row.Id,
        row.Text(PromiseTable.Name) ?? "",
        row.Day(PromiseTable.PromisedOn)!.Value,
        new EvidenceHtml(Say("Promise ", "Promesse ") + row.Text(PromiseTable.Name), culture)
            .Facts(Say("Given on", "Faite le"), Day(row.Day(PromiseTable.PromisedOn)), Say("Amount", "Montant"), Number(row.Amount(PromiseTable.Amount)), Say("Received", "Reçu"), Number(row.Amount(PromiseTable.KeptAmount)), Say("State", "État"), row.Choice<PromiseState>(PromiseTable.State) is { } state ? EvidenceWords.Of(state, culture) : null, "Notes", row.Text(PromiseTable.Notes))
            .ToString());

    public EvidencePiece Plan(Row row) => EvidencePiece.Page(
        EvidenceKind.PaymentPlan,
        row.Id,
        row.Text(PaymentPlanTable.Name) ?? "",
        row.Day(PaymentPlanTable.ProposedOn) ?? row.Day(PaymentPlanTable.AcceptedOn) ?? AsOf,
        new EvidenceHtml(Say("Payment plan ", "Échéancier ") + row.Text(PaymentPlanTable.Name), culture)
            .Facts(Say("Proposed on", "Proposé le"), Day(row.Day(PaymentPlanTable.ProposedOn)), Say("Accepted on", "Accepté le"), Day(row.Day(PaymentPlanTable.AcceptedOn)), Say("Ended on", "Terminé le"), Day(row.Day(PaymentPlanTable.DecidedOn)), Say("Amount", "Montant"), Number(row.Amount(PaymentPlanTable.Amount)), Say("Received", "Reçu"), Number(row.Amount(PaymentPlanTable.PaidAmount)), "Notes", row.Text(PaymentPlanTable.Notes))
            .ToString());

    public EvidencePiece Dispute(Row row, ValueList<Invoice> invoices) => EvidencePiece.Page(
        EvidenceKind.Dispute,
        row.Id,
        row.Text(DisputeTable.Name) ?? "",
        row.Day(DisputeTable.OpenedOn)!.Value,
        new EvidenceHtml(Say("Dispute ", "Litige ") + row.Text(DisputeTable.Name), culture)
            .Facts(Say("Invoice", "Facture"), NumberOf(row.Key(DisputeTable.InvoiceId), invoices), Say("Opened", "Ouvert le"), Day(row.Day(DisputeTable.OpenedOn)), Say("Cause", "Cause"), row.Choice<DisputeCause>(DisputeTable.Cause) is { } cause ? EvidenceWords.Of(cause, culture) : null, Say("Amount", "Montant"), Number(row.Amount(DisputeTable.Amount)), Say("Words", "Description"), row.Text(DisputeTable.Description), Say("Outcome", "Issue"), row.Choice<DisputeOutcome>(DisputeTable.Outcome) is { } outcome ? EvidenceWords.Of(outcome, culture) : null, Say("Resolved", "Résolu le"), Day(row.Day(DisputeTable.ResolvedOn)))
            .ToString());

    public EvidencePiece Claims(List<Row> claims, ValueList<Invoice> invoices) => EvidencePiece.Page(
        EvidenceKind.InterestStatement,
        file.Snapshot.Debtor.Id,
        Say("Interest", "Intérêts"),
        AsOf,
        new EvidenceHtml(EvidenceTexts.Of(EvidenceKind.InterestStatement, culture), culture)
            .Table(
                [Say("Claim", "Créance accessoire"), Say("Invoice", "Facture"), Say("Kind", "Nature"), Say("Amount", "Montant"), Say("Computation", "Calcul")],
                claims.Select(row => new[]
                {
                    row.Text(ClaimTable.Name) ?? "", NumberOf(row.Key(ClaimTable.InvoiceId), invoices), row.Choice<ClaimKind>(ClaimTable.Kind) is { } kind ? Sentence(ClaimWords.Of(kind, culture)) : "", Amount(row, ClaimTable.Amount, ClaimTable.InvoiceId, invoices), InterestLines.Of(row, culture),
                }),
                [3])
            .ToString());

    /// <summary>An attached file as it is.</summary>
    public static EvidencePiece Document(EvidenceKind kind, LocalDate on, Row row)
    {
        var name = row.Text(AnnotationTable.FileName) ?? "";
        var dot = name.LastIndexOf('.');
        return new EvidencePiece(
            new EvidenceDocument(kind, row.Id, dot > 0 ? name.Substring(0, dot) : name, on, dot > 0 ? name.Substring(dot + 1) : "bin"),
            Convert.FromBase64String(row.Text(AnnotationTable.DocumentBody) ?? ""));
    }

    private static readonly int[] EntryAmounts = [3];

    private string[] EntryHeads => [Say("Invoice", "Facture"), Say("Day", "Jour"), Say("Kind", "Nature"), Say("Amount", "Montant"), Say("Reference", "Référence"), Say("Bounced", "Rejeté le")];

    private string[] Entry(Row row, ValueList<Invoice> invoices) =>
    [
        NumberOf(row.Key(PaymentTable.InvoiceId), invoices),
        Day(row.Day(PaymentTable.ReceivedOn)) ?? "",
        row.Choice<PaymentKind>(PaymentTable.Kind) is { } kind ? EvidenceWords.Of(kind, culture) : "",
        Amount(row, PaymentTable.Amount, PaymentTable.InvoiceId, invoices),
        row.Text(PaymentTable.Reference) ?? "",
        Day(row.Day(PaymentTable.BouncedOn)) ?? "",
    ];

    // What is written to a person is a page already; what was said or posted as plain text becomes one.
    private string Body(string body, Row reminder) => body.TrimStart().StartsWith("<", StringComparison.Ordinal)
        ? body
        : new EvidenceHtml(reminder.Text(ReminderTable.Summary) ?? reminder.Text(ReminderTable.Name) ?? "", culture).Text(body).ToString();

    private string?[] Parties() =>
        [Say("Creditor", "Créancier"), file.Configuration.NoticeCreditor.Name, Say("Debtor", "Débiteur"), file.Snapshot.Debtor.Name, Say("As of", "Arrêté au"), culture.LongDate(AsOf)];

    private string Carrier(string table) => table switch
    {
        EmailTable.LogicalName => Say("E-mail", "E-mail"),
        LetterTable.LogicalName => Say("Letter", "Courrier"),
        PhoneCallTable.LogicalName => Say("Phone call", "Appel"),
        _ => Say("Task", "Tâche"),
    };

    // In the currency of the invoice that it is about.
    private string Amount(Row row, string column, string lookup, ValueList<Invoice> invoices) =>
        row.Amount(column) is not { } amount ? ""
        : invoices.FirstOrDefault(one => one.Id == row.Key(lookup)) is { } invoice ? culture.Money(amount, invoice.Currency)
        : culture.Number(amount);

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);

    private static string NumberOf(Guid? invoice, ValueList<Invoice> invoices) => invoices.FirstOrDefault(one => one.Id == invoice)?.Number ?? "";

    private string Say(string english, string plainFrench) => french ? plainFrench : english;

    private string? Day(LocalDate? day) => day is { } value ? culture.Date(value) : null;

    private string? Number(decimal? amount) => amount is { } value ? culture.Number(value) : null;
}
