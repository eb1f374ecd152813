using System;
using System.Linq;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>A decision as JSON, for programs and screens. Days are "2026-11-30", amounts are numbers, absent means null.</summary>
/// <remarks>
/// <c>{ "debtor", "asOf", "reviewOn", "standing": { "segment", "open", "overdue", "oldestDaysLate", "withoutRate", "currency" },
/// "effects": [ { "effect", ... } ], "reasons": [ reason ] }</c> where a reason is <c>{ "code", "invoice", "number", "step",
/// "source", "on", "amount", "ofAmount", "currency", "days", "detail", "english", "french", "besides": reason }</c>. Codes are the
/// names of the enumerations of the domain.
/// </remarks>
internal static class DecisionJson
{
    public static string Of(DebtorSnapshot snapshot, Decision decision)
    {
        var json = new JsonText().Begin()
            .Put("debtor", snapshot.Debtor.Id)
            .Put("asOf", snapshot.AsOf)
            .Put("reviewOn", decision.ReviewOn)
            .Begin("standing")
            .Put("segment", decision.Standing.SegmentId)
            .Put("open", decision.Standing.Open)
            .Put("overdue", decision.Standing.Overdue)
            .Put("oldestDaysLate", decision.Standing.OldestDaysLate)
            .Put("withoutRate", decision.Standing.WithoutRate)
            .Put("currency", snapshot.Policy.BaseCurrency)
            .End();
        if (decision.Exposure is { } exposure)
        {
            json.Begin("exposure")
                .Put("total", exposure.Total)
                .Put("orders", exposure.Orders)
                .Put("subsidiaries", exposure.Subsidiaries)
                .Put("limit", exposure.Limit)
                .Put("temporaryUntil", exposure.Temporary?.UntilOn)
                .Put("usedPercent", exposure.UsagePercent)
                .End();
        }

        json.BeginList("effects");
        foreach (var effect in decision.Effects)
        {
            EffectJson.Write(json, effect);
        }

        json.EndList().BeginList("reasons");
        var context = ExplainContext.Of(snapshot);
        foreach (var reason in decision.Reasons)
        {
            json.Begin();
            Write(json, reason, context);
            json.End();
        }

        return json.EndList().End().ToString();
    }

    /// <summary>One reason alone, in the shape above.</summary>
    public static string Of(DebtorSnapshot snapshot, Reason reason)
    {
        var json = new JsonText().Begin();
        Write(json, reason, ExplainContext.Of(snapshot));
        return json.End().ToString();
    }

    private static void Write(JsonText json, Reason reason, ExplainContext context)
    {
        json.Put("code", reason.Code)
            .Put("invoice", reason.InvoiceId)
            .Put("number", context.Invoice(reason.InvoiceId)?.Number)
            .Put("step", reason.StepId)
            .Put("source", reason.SourceId)
            .Put("on", reason.On)
            .Put("amount", reason.Amount)
            .Put("ofAmount", reason.OfAmount)
            .Put("currency", reason.Currency)
            .Put("days", reason.Days)
            .Put("detail", reason.Detail)
            .Put("english", Explainer.Explain(reason, context, TextCulture.EnglishBritain))
            .Put("french", Explainer.Explain(reason, context, TextCulture.FrenchFrance));
        if (reason.Besides is { } besides)
        {
            json.Begin("besides");
            Write(json, besides, context);
            json.End();
        }
    }
}
