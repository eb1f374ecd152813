using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>The words for what a day brought, in one language.</summary>
internal sealed class OutcomeText(DebtorSnapshot facts, bool french)
{
    /// <summary>Plainly, and with the language of the message.</summary>
    public IEnumerable<string> Proposed(Effect.ProposeReminder propose)
    {
        var line = $"{(french ? "relance" : "reminder")} {Message(propose.StepId, propose.Channel, propose.Address, propose.Lines)}{Claims(propose.Claims)}";
        var approval = !propose.RequiresApproval ? "" : french ? ", à valider" : ", to be approved";
        yield return line + approval;
        yield return line + (french ? ", en langue " : ", in language ") + propose.Language + approval;
    }

    public string Issued(Effect.IssueReminder issue)
    {
        var reminder = Reminder(issue.ReminderId);
        return $"{(french ? "départ de" : "departure of")} {Message(reminder.StepId, reminder.Channel, reminder.Address, reminder.Lines)}{Claims(issue.Claims)}";
    }

    public string Retried(Effect.RetryReminder retry)
    {
        var reminder = Reminder(retry.ReminderId);
        return $"{(french ? "nouvel envoi de" : "another try of")} {Message(reminder.StepId, retry.Channel, retry.Address, reminder.Lines)}{Claims(retry.Claims)}";
    }

    public string Cancelled(Effect.CancelReminder cancel)
    {
        var reminder = Reminder(cancel.ReminderId);
        return $"{(french ? "annulation de" : "cancellation of")} {Name(reminder.StepId)} {For} {string.Join(And, reminder.Lines.Select(line => Number(line.InvoiceId)))}";
    }

    public string Demanded(Effect.DemandClaim demand)
    {
        var claim = facts.Claims.First(one => one.Id == demand.ClaimId);
        return $"{Claim(claim)} {(french ? "réclamés" : "claimed")} {For} {Number(claim.InvoiceId)}";
    }

    public string Dropped(Effect.DropClaim drop)
    {
        var claim = facts.Claims.First(one => one.Id == drop.ClaimId);
        return $"{Claim(claim)} {(french ? "retirés" : "dropped")} {For} {Number(claim.InvoiceId)}";
    }

    public string Task(Effect.OpenTask task) =>
        (french ? "tâche " : "task ") + DiaryWords.Tasks.Say(task.Kind, french) + (task.InvoiceId is { } id ? $" {For} {Number(id)}" : "");

    public string Hold(string beginning, ValueList<HoldCause> causes) =>
        beginning + " " + string.Join(And, causes.Select(cause => DiaryWords.HoldCauses.Say(cause.Kind, french) + (cause.InvoiceId is { } id ? " " + Number(id) : "")));

    public string Settled(Effect.SettlePromise settle)
    {
        var promise = facts.Promises.First(one => one.Id == settle.PromiseId);
        var total = promise.Instalments.Sum(instalment => instalment.Amount);
        return $"{(french ? "promesse" : "promise")} {promise.Number} {DiaryWords.PromiseOutcomes.Say(settle.State, french)}, "
            + (french ? $"{Amount(settle.Paid)} reçus sur {Amount(total)} {promise.Currency}" : $"{Amount(settle.Paid)} of {Amount(total)} {promise.Currency} received");
    }

    public string Settled(Effect.SettlePlan settle)
    {
        var plan = facts.Plans.First(one => one.Id == settle.PlanId);
        return $"{(french ? "échéancier" : "plan")} {plan.Number} {DiaryWords.PlanStates.Say(settle.State, french)}, "
            + (french ? $"{Amount(settle.Paid)} réglés sur {Amount(plan.Total)} {plan.Currency}" : $"{Amount(settle.Paid)} of {Amount(plan.Total)} {plan.Currency} paid");
    }

    public string Escalated(Effect.EscalateDispute escalate) =>
        $"{(french ? "litige" : "dispute")} {DisputeOf(escalate.DisputeId)} {(french ? "remonté au responsable" : "goes to the manager")}";

    public string Noted(Effect.NoteCreditNote note) =>
        $"{(french ? "avoir du litige" : "credit note of dispute")} {DisputeOf(note.DisputeId)} {(french ? "complet" : "complete")}";

    private string DisputeOf(Guid id) => facts.Disputes.First(dispute => dispute.Id == id).Number;

    public string Noticed(Effect.SetNoticeMissing lacking) =>
        $"{(french ? "mise en demeure" : "formal notice")} {For} {NoticeNumbers(lacking.NoticeId)} "
        + (lacking.Missing.IsEmpty ? (french ? "complète" : "complete") : (french ? "incomplète : " : "lacks ") + string.Join(And, lacking.Missing));

    public string Compared(Effect.CompareRoutes compared) =>
        $"{(french ? "suites comparées" : "routes compared")} {For} {NoticeNumbers(compared.NoticeId)}";

    public string Limitation(Effect.SetLimitation limitation) =>
        $"{(french ? "prescription de" : "limitation of")} {Number(limitation.InvoiceId)}: "
        + (limitation.LastDay is { } day ? $"{day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} " : "")
        + DiaryWords.LimitationStates.Say(limitation.State, french);

    private string NoticeNumbers(Guid noticeId) => string.Join(
        And, Reminder(facts.Recovery.Notices.First(one => one.Id == noticeId).ReminderId).Lines.Select(line => Number(line.InvoiceId)));

    private string For => french ? "pour" : "for";

    private string And => french ? " et " : " and ";

    private string Message(Guid stepId, Channel channel, string? address, ValueList<ReminderLine> lines)
    {
        var to = string.IsNullOrEmpty(address) ? "" : (french ? " à " : " to ") + address;
        return $"{Name(stepId)} {(french ? "par" : "by")} {DiaryWords.Channels.Say(channel, french)}{to} {For} {string.Join(And, lines.Select(line => Line(line, stepId)))}";
    }

    private string Claims(ValueList<ClaimEntry> entries) =>
        entries.IsEmpty ? "" : (french ? ", avec " : ", with ") + string.Join(And, entries.Select(entry => Claim(entry.Claim)));

    private string Claim(Claim claim) => ClaimLines.Kinds.Say(claim.Kind, french) + " " + Amount(claim.Amount.Amount);

    private string Line(ReminderLine line, Guid leadingStep)
    {
        var invoice = facts.Invoices.First(one => one.Id == line.InvoiceId);
        var own = line.StepId == leadingStep ? "" : " (" + Name(line.StepId) + ")";
        return $"{invoice.Number} {Amount(line.AskedAmount)} {invoice.Currency}{own}";
    }

    private string Name(Guid stepId) => "\"" + (facts.Scenarios.SelectMany(version => version.Steps).FirstOrDefault(step => step.Id == stepId)?.Name ?? "?") + "\"";

    private string Number(Guid invoiceId) => facts.Invoices.First(invoice => invoice.Id == invoiceId).Number;

    private Reminder Reminder(Guid id) => facts.History.First(reminder => reminder.Id == id);

    private string Amount(decimal amount)
    {
        var text = amount.ToString("0.00", CultureInfo.InvariantCulture);
        return french ? text.Replace('.', ',') : text;
    }
}
