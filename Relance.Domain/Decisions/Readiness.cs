using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Says what will delay the payment of an invoice before it does (design rule 45). What stands in the way is written beside the
/// invoice when it changes, and somebody is asked once to put it right while there is time.
/// </summary>
public static class Readiness
{
    private static readonly ReadinessSettings Settings = new();

    /// <summary>What stands between an open invoice of the snapshot and its payment; empty = it is ready.</summary>
    public static ValueList<CodedReason<ReadinessCode>> Of(DebtorSnapshot snapshot, Invoice invoice) =>
        Of(snapshot, invoice, CanPay(snapshot, SegmentChoice.Of(snapshot)), HasBillingContact(snapshot.Debtor));

    /// <summary>Something is left that a person can put right.</summary>
    internal static bool AsksAPerson(DebtorSnapshot snapshot, Invoice invoice) => Of(snapshot, invoice).Any(finding => IsAPersonsTurn(finding.Code));

    internal static void Check(Dossier dossier, Segment? segment)
    {
        var snapshot = dossier.Snapshot;
        var canPay = CanPay(snapshot, segment);
        var hasContact = HasBillingContact(snapshot.Debtor);
        foreach (var one in dossier.Cases)
        {
            if (!one.IsReceivable)
            {
                continue;
            }

            if (snapshot.Debtor.GetsEInvoices && string.IsNullOrWhiteSpace(one.Invoice.EInvoiceStatus))
            {
                dossier.ReviewNotAfter(one.Invoice.IssuedOn.PlusDays(Settings.StatusDays + 1));
            }

            Tell(dossier, one, Of(snapshot, one.Invoice, canPay, hasContact));
        }
    }

    private static ValueList<CodedReason<ReadinessCode>> Of(DebtorSnapshot snapshot, Invoice invoice, bool canPay, bool hasContact)
    {
        var debtor = snapshot.Debtor;
        canPay |= invoice.HasPaymentLink;
        if (canPay && hasContact && IsPlain(invoice, debtor))
        {
            return ValueList<CodedReason<ReadinessCode>>.Empty;
        }

        var facts = new ReadinessFacts
        {
            Invoice = invoice,
            AsOf = snapshot.AsOf,
            DeliveredOn = invoice.DeliveredOn,
            NeedsOrderNumber = debtor.NeedsOrderNumber,
            HasBillingContact = hasContact,
            HasBankDetails = canPay,
            IsEInvoice = debtor.GetsEInvoices,
            Regime = invoice.Regime,
            EndOfMonth = invoice.EndOfMonth,
        };
        return InvoiceReadiness.Check(facts, Settings);
    }

    private static bool CanPay(DebtorSnapshot snapshot, Segment? segment) =>
        snapshot.Policy.HasWayToPay || snapshot.Debtor.PaysByDirectDebit || segment is { HasWayToPay: true };

    private static void Tell(Dossier dossier, InvoiceCase one, ValueList<CodedReason<ReadinessCode>> findings)
    {
        var text = findings.IsEmpty ? "" : TextOf(findings, dossier.Snapshot.Policy.DefaultLanguage);
        if (text == one.Invoice.KnownReadiness)
        {
            return;
        }

        dossier.Effects.Add(new Effect.SetReadiness(one.Invoice.Id, text));
        if (one.IsOverdue || !findings.Any(finding => IsAPersonsTurn(finding.Code)))
        {
            return;
        }

        // One task for a debtor that nobody can reach, not one for each of its invoices.
        var isAboutDebtor = findings.All(finding => finding.Code == ReadinessCode.MissingBillingContact || !IsAPersonsTurn(finding.Code));
        var key = isAboutDebtor ? $"ready|{dossier.Snapshot.Debtor.Id:N}" : $"ready|{one.Invoice.Id:N}";
        dossier.Open(key, TaskKind.InvoiceNotReady, OwnerSide.Accounting, new Reason(ReasonCode.InvoiceNotReady) { InvoiceId = one.Invoice.Id, Detail = text.Replace('\n', ' ').TrimEnd('.') });
    }

    // A late issue cannot be undone, missing bank details are a setting, and a platform's status has a task of its own.
    private static bool IsAPersonsTurn(ReadinessCode code) => code
        is ReadinessCode.MissingOrderNumber or ReadinessCode.MissingBillingContact or ReadinessCode.DueBeyondLegalCeiling or ReadinessCode.DueBeforeIssue;

    // Nothing to check: nearly every invoice, at the cost of a few comparisons.
    private static bool IsPlain(Invoice invoice, Debtor debtor) =>
        invoice.DeliveredOn is null
        && invoice.Regime == TermsRegime.None
        && invoice.EInvoiceStatus is null
        && !debtor.GetsEInvoices
        && (!debtor.NeedsOrderNumber || !string.IsNullOrWhiteSpace(invoice.OrderNumber))
        && invoice.DueOn >= invoice.IssuedOn;

    private static bool HasBillingContact(Debtor debtor)
    {
        foreach (var contact in debtor.Contacts)
        {
            if (contact.AddressFor(Channel.Email) is not null || contact.AddressFor(Channel.Letter) is not null || contact.AddressFor(Channel.PhoneCall) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static string TextOf(IEnumerable<CodedReason<ReadinessCode>> findings, string language)
    {
        var culture = TextCulture.Find(language) ?? TextCulture.EnglishBritain;
        return string.Join("\n", findings.Select(finding => ReadinessTexts.Of(finding, culture)));
    }
}
