using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>What the comparison of routes looks at, from the file of a debtor.</summary>
internal static class RouteCases
{
    /// <param name="invoices">Open ones of one currency, at least one.</param>
    public static RouteCase Of(DebtorFile file, ValueList<Invoice> invoices)
    {
        var snapshot = file.Snapshot;
        var deadlines = snapshot.Recovery.Notices.Where(one => one.DeadlineOn is not null && Names(snapshot, one, invoices)).Select(one => one.DeadlineOn).ToList();
        return new RouteCase
        {
            AsOf = snapshot.AsOf,
            Kind = snapshot.Debtor.Kind,
            Country = snapshot.Debtor.Country,
            CreditorCountry = file.Configuration.CreditorCountry,
            Principal = new Money(invoices.Sum(invoice => invoice.OpenBalance), invoices[0].Currency),
            Accessories = invoices.Sum(invoice => file.Invoices[invoice.Id].Amount(InvoiceTable.ClaimsOpenAmount) ?? 0m),
            IsDisputed = invoices.Any(invoice => snapshot.Disputes.Any(dispute => dispute.InvoiceId == invoice.Id && dispute.On(snapshot.AsOf, invoice.OpenBalance, 0m).Suspended > 0m)),
            InInsolvency = file.Account.Day(AccountTable.InsolvencyOn) is not null ? true : null,
            LastDayToClaim = invoices.Select(invoice => invoice.KnownLimitation?.LastDay).Where(day => day is not null).Min(),
            NoticeDeadlineOn = deadlines.Max(),
            Evidence = EvidenceOf(snapshot, invoices, deadlines.Count > 0),
        };
    }

    private static ValueList<EvidenceKind> EvidenceOf(DebtorSnapshot snapshot, ValueList<Invoice> invoices, bool hasCounted)
    {
        var kinds = ValueList.Of(EvidenceKind.Statement, EvidenceKind.Invoice);
        kinds = invoices.All(invoice => invoice.OrderNumber is not null) ? kinds.With(EvidenceKind.Contract) : kinds;
        kinds = snapshot.Recovery.Notices.Any(one => Names(snapshot, one, invoices)) ? kinds.With(EvidenceKind.FormalNotice) : kinds;
        return hasCounted ? kinds.With(EvidenceKind.FormalNoticeReceipt) : kinds;
    }

    private static bool Names(DebtorSnapshot snapshot, NoticeFacts notice, ValueList<Invoice> invoices) =>
        snapshot.History.FirstOrDefault(one => one.Id == notice.ReminderId) is { } reminder
        && reminder.Lines.Any(line => invoices.Any(invoice => invoice.Id == line.InvoiceId));
}
