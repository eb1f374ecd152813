using System;
using System.Linq;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>An effect as JSON: <c>{ "effect": its name, then its own values }</c>.</summary>
internal static class EffectJson
{
    public static void Write(JsonText json, Effect effect)
    {
        json.Begin().Put("effect", effect.GetType().Name);
        switch (effect)
        {
            case Effect.SettlePromise settled:
                json.Put("promise", settled.PromiseId).Put("state", settled.State).Put("paid", settled.Paid);
                break;
            case Effect.SettlePlan settled:
                json.Put("plan", settled.PlanId).Put("state", settled.State).Put("paid", settled.Paid);
                break;
            case Effect.EscalateDispute escalated:
                json.Put("dispute", escalated.DisputeId).Put("side", escalated.Side);
                break;
            case Effect.NoteCreditNote noted:
                json.Put("dispute", noted.DisputeId);
                break;
            case Effect.CancelReminder cancelled:
                json.Put("reminder", cancelled.ReminderId).Put("why", cancelled.Why);
                break;
            case Effect.IssueReminder issued:
                json.Put("reminder", issued.ReminderId);
                Claims(json, issued.Claims);
                break;
            case Effect.RetryReminder retried:
                json.Put("reminder", retried.ReminderId).Put("channel", retried.Channel).Put("contact", retried.ContactId).Put("address", retried.Address);
                Claims(json, retried.Claims);
                break;
            case Effect.ProposeReminder proposed:
                Propose(json, proposed);
                break;
            case Effect.DemandClaim demanded:
                json.Put("claim", demanded.ClaimId).Put("invoice", demanded.InvoiceId).Put("on", demanded.On);
                break;
            case Effect.DropClaim dropped:
                json.Put("claim", dropped.ClaimId).Put("invoice", dropped.InvoiceId);
                break;
            case Effect.OpenTask task:
                json.Put("key", task.Key).Put("kind", task.Kind).Put("owner", task.Owner).Put("invoice", task.InvoiceId).Put("dueOn", task.DueOn);
                break;
            case Effect.CloseTask closed:
                json.Put("task", closed.TaskId).Put("key", closed.Key).Put("kind", closed.Kind);
                break;
            case Effect.PlaceHold placed:
                Causes(json, placed.Causes);
                break;
            case Effect.ChangeHold changed:
                json.Put("hold", changed.HoldId);
                Causes(json, changed.Causes);
                break;
            case Effect.ReleaseHold released:
                json.Put("hold", released.HoldId);
                break;
            case Effect.SetNoticeMissing lacking:
                json.Put("notice", lacking.NoticeId).Put("missing", string.Join(",", lacking.Missing));
                break;
            case Effect.CompareRoutes compared:
                json.Put("notice", compared.NoticeId);
                break;
            case Effect.SetLimitation limitation:
                json.Put("invoice", limitation.InvoiceId).Put("lastDay", limitation.LastDay).Put("state", limitation.State);
                break;
            case Effect.SetExposure exposure:
                json.Put("amount", exposure.Amount).Put("usedPercent", exposure.UsedPercent).Put("alertReached", exposure.AlertReached);
                break;
            case Effect.SetRisk risk:
                Risk(json, risk);
                break;
            case Effect.SetExpected expected:
                json.Put("invoice", expected.InvoiceId).Put("expectedOn", expected.ExpectedOn);
                break;
            case Effect.SetNextStep next:
                json.Put("invoice", next.InvoiceId).Put("nextStepOn", next.NextStepOn);
                break;
            case Effect.SetReadiness readiness:
                json.Put("invoice", readiness.InvoiceId).Put("text", readiness.Text);
                break;
            default:
                throw new InvalidOperationException($"No JSON for {effect.GetType().Name}.");
        }

        json.End();
    }

    private static void Risk(JsonText json, Effect.SetRisk risk)
    {
        json.Put("class", risk.Assessment.Class).Put("score", risk.Assessment.Score).Put("usualDelayDays", risk.UsualDelayDays).BeginList("parts");
        foreach (var part in risk.Assessment.Parts)
        {
            json.Begin().Put("part", part.Kind).Put("value", part.Value).Put("points", part.Points).Put("weight", part.Weight).End();
        }

        json.EndList();
    }

    private static void Propose(JsonText json, Effect.ProposeReminder proposed)
    {
        json.Put("key", proposed.Key)
            .Put("step", proposed.StepId)
            .Put("channel", proposed.Channel)
            .Put("contact", proposed.ContactId)
            .Put("address", proposed.Address)
            .Put("language", proposed.Language)
            .Put("currency", proposed.Currency)
            .Put("amount", proposed.Amount)
            .Put("requiresApproval", proposed.RequiresApproval)
            .Put("isFormalNotice", proposed.IsFormalNotice)
            .BeginList("lines");
        foreach (var line in proposed.Lines)
        {
            json.Begin()
                .Put("invoice", line.InvoiceId)
                .Put("step", line.StepId)
                .Put("cycle", line.Cycle)
                .Put("occurrence", line.Occurrence)
                .Put("openBalance", line.OpenBalance)
                .Put("asked", line.AskedAmount)
                .Put("daysLate", line.DaysLate)
                .End();
        }

        json.EndList();
        Claims(json, proposed.Claims);
    }

    // Left out where nothing is claimed.
    private static void Claims(JsonText json, ValueList<ClaimEntry> claims)
    {
        if (claims.IsEmpty)
        {
            return;
        }

        json.BeginList("claims");
        foreach (var claim in claims.Select(entry => entry.Claim))
        {
            json.Begin()
                .Put("invoice", claim.InvoiceId)
                .Put("kind", claim.Kind)
                .Put("amount", claim.Amount.Amount)
                .Put("currency", claim.Amount.Currency)
                .Put("from", claim.Period.From)
                .Put("to", claim.Period.To)
                .End();
        }

        json.EndList();
    }

    private static void Causes(JsonText json, ValueList<HoldCause> causes)
    {
        json.BeginList("causes");
        foreach (var cause in causes)
        {
            json.Begin()
                .Put("kind", cause.Kind)
                .Put("invoice", cause.InvoiceId)
                .Put("amount", cause.Amount)
                .Put("daysLate", cause.DaysLate)
                .Put("count", cause.Count)
                .End();
        }

        json.EndList();
    }
}
