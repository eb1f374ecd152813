using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>Whether the occasion of a task lasts that was opened once, when something changed: figures, settings and statuses.</summary>
internal static class TaskOccasions
{
    /// <summary>One task may stand for all invoices of a debtor that nobody can reach.</summary>
    public static bool IsNotReady(Dossier dossier, OpenTask task) => dossier.Cases.Any(one =>
        one.IsReceivable
        && (task.IdAt(1) == one.Invoice.Id || task.IdAt(1) == dossier.Snapshot.Debtor.Id)
        && Readiness.AsksAPerson(dossier.Snapshot, one.Invoice));

    /// <summary>The last day to claim is still the one that the task names. Once it has passed, a person says what follows.</summary>
    public static bool IsLastDay(Dossier dossier, OpenTask task) =>
        task.InvoiceId is { } id && dossier.Find(id)?.LastDayToClaim is { } day && day == task.DayAt(2);

    /// <summary>The exposure has not fallen below that percentage, and people were not told of a higher one since.</summary>
    public static bool IsHighestAlert(Dossier dossier, Exposure exposure, OpenTask task) =>
        !int.TryParse(task.Part(2), out var percent)
        || (exposure.AlertReached(ValueList.Of(percent)) is not null && !(exposure.AlertReached(dossier.Snapshot.Policy.LimitAlerts) > percent));

    /// <summary>The hold that sales was told of is released, also by this decision: nobody would look again before the next event.</summary>
    public static bool IsHoldOver(Dossier dossier, OpenTask task) =>
        dossier.Snapshot.Hold?.Id != task.IdAt(1) || dossier.Effects.OfType<Effect.ReleaseHold>().Any(released => released.HoldId == task.IdAt(1));

    /// <summary>The debtor is still in the class that the task warns of: a better one ends it, a worse one has a warning of its own.</summary>
    public static bool IsRiskClass(Dossier dossier, OpenTask task)
    {
        var looked = dossier.Effects.OfType<Effect.SetRisk>().FirstOrDefault();
        var now = looked is null ? dossier.Snapshot.Debtor.RiskClass : looked.Assessment.Class?.ToString();
        return now is null || string.Equals(now, task.Part(2), StringComparison.Ordinal);
    }

    /// <summary>
    /// The invoice is settled or withdrawn, or the platform says something else about it now. A changed account to pay is checked by a person
    /// whatever the platform says, and a part payment is compared until the invoice is settled.
    /// </summary>
    public static bool IsStatusOver(Dossier dossier, OpenTask task)
    {
        if (task.Part(5) == nameof(EInvoiceTask.CheckBankDetails))
        {
            return false;
        }

        var invoice = task.InvoiceId is { } id ? dossier.Find(id)?.Invoice : null;
        return invoice is not { IsSettled: false, Stage: InvoiceStage.Issued }
            || (task.Part(5) != nameof(EInvoiceTask.ComparePayment) && invoice.EInvoiceStatus != task.Part(2));
    }

    /// <summary>The person whose address failed is written to at another one, or not at all. Of people whom nothing names a decision knows nothing.</summary>
    public static bool HasOtherAddress(Dossier dossier, OpenTask task) => dossier.Snapshot.Debtor.Contacts.Any(contact =>
        contact.Id == task.IdAt(2) && !string.Equals(contact.AddressFor(Channel.Email), task.Part(3), StringComparison.OrdinalIgnoreCase));

    /// <summary>A text that could not be written, a rate or a law that is not known.</summary>
    public static bool IsSettingMissing(Dossier dossier, OpenTask task) => task.Topic switch
    {
        "text" => dossier.Snapshot.History.Any(reminder =>
            reminder.Id == task.IdAt(1) && reminder.State is ReminderState.Proposed or ReminderState.Approved or ReminderState.Failed),
        "rate" => !IsRateKnown(dossier.Snapshot.Rates, task),
        "regime" => !Enum.TryParse<DebtorKind>(task.Part(2), out var kind) || InterestRegimes.Of(task.Part(1) ?? "", kind) is null,
        _ => true,
    };

    // "rate|ECB_MRO|2026-H2"
    private static bool IsRateKnown(ReferenceRates rates, OpenTask task)
    {
        var half = (task.Part(2) ?? "").Split('-');
        return half.Length == 2
            && int.TryParse(half[0], out var year)
            && half[1] is "H1" or "H2"
            && rates.Find(task.Part(1) ?? "", new HalfYear(year, half[1] == "H1" ? 1 : 2)) is not null;
    }
}
