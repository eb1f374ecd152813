using System;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// Looks at the risk when it is time to, warns once when it got worse, and keeps the day on which each payment is expected (design
/// rules 32 and 33). Nothing else follows from it: limits, terms and holds are decided by people and by the rules of holds.
/// </summary>
internal static class RiskReviews
{
    public static void Decide(Dossier dossier, Exposure exposure)
    {
        var usualDelay = dossier.Snapshot.Debtor.UsualDelayDays;
        if (dossier.Snapshot.RiskReview is { } review)
        {
            usualDelay = Look(dossier, review, exposure);
        }

        if (dossier.Snapshot.Credit is not null)
        {
            Expect(dossier, usualDelay);
        }
    }

    private static int? Look(Dossier dossier, RiskReview review, Exposure exposure)
    {
        var settings = dossier.Snapshot.Policy.Risk;
        var now = Risk.Assess(review.Facts, settings);
        var expected = ExpectedPayment.Of(dossier.AsOf, dossier.AsOf, review.Facts.Invoices, review.Facts.BaseCurrency, new ExpectedPaymentSettings());
        var usualDelay = expected.On is { } day ? DayCount.Between(dossier.AsOf, day) : (int?)null;
        var advice = CreditAdvisor.Of(review.Position(now, exposure.Temporary is null ? exposure.Limit : dossier.Snapshot.Debtor.CreditLimit), new CreditAdviceSettings());
        dossier.Effects.Add(new Effect.SetRisk(now, usualDelay, advice));
        if (review.NewWarning(now, settings) is { } warning)
        {
            Warn(dossier, warning, now);
        }

        return usualDelay;
    }

    private static void Warn(Dossier dossier, RiskWarning warning, RiskAssessment now)
    {
        var reason = new Reason(ReasonCode.RiskWorsened)
        {
            Amount = now.Score is { } score ? Math.Round(score, MidpointRounding.AwayFromZero) : null,
            Detail = warning.Before is { } before && before != warning.After ? $"{before} → {warning.After}" : warning.After.ToString(),
        };
        dossier.DebtorReasons.Add(reason);
        var day = dossier.AsOf.ToString("uuuuMMdd", CultureInfo.InvariantCulture);
        dossier.Open($"risk|{dossier.Snapshot.Debtor.Id:N}|{warning.After}|{day}", TaskKind.RiskWorsened, OwnerSide.Accounting, reason);
    }

    // What was promised is expected on the last promised day; everything else as late as this payer usually is.
    private static void Expect(Dossier dossier, int? usualDelay)
    {
        foreach (var one in dossier.Cases)
        {
            var day = one.IsReceivable ? PromisedOn(dossier, one.Invoice) ?? (usualDelay is { } days ? one.Invoice.DueOn.PlusDays(days) : null) : null;
            if (one.Invoice.KnownExpectedOn != day)
            {
                dossier.Effects.Add(new Effect.SetExpected(one.Invoice.Id, day));
            }
        }
    }

    private static LocalDate? PromisedOn(Dossier dossier, Invoice invoice)
    {
        LocalDate? day = null;
        foreach (var promise in dossier.Snapshot.Promises)
        {
            if (promise.State == PromiseState.Open && promise.Covers(invoice) && !IsSettled(dossier, promise))
            {
                var last = promise.Instalments.Max(instalment => instalment.DueOn);
                day = day is null || last > day ? last : day;
            }
        }

        return day;
    }

    private static bool IsSettled(Dossier dossier, Promise promise) =>
        dossier.Effects.Exists(effect => effect is Effect.SettlePromise settled && settled.PromiseId == promise.Id);
}
