using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>Scores a payer by points that anybody can check (design rule 32).</summary>
public static class Risk
{
    /// <summary>
    /// An overdue invoice counts with its days so far, so that somebody who stopped paying does not look better than somebody who pays
    /// late. A part whose value is not known gives no points and says so; too few invoices give no score at all, never 0.
    /// </summary>
    public static RiskAssessment Assess(RiskFacts facts, RiskSettings settings)
    {
        var history = new PayerHistory(Guard.NotNull(facts, nameof(facts)));
        var alert = facts.ExternalAlertOn <= facts.AsOf;
        var parts = ((RiskPartKind[])Enum.GetValues(typeof(RiskPartKind)))
            .Select(kind => PartOf(kind, ValueOf(kind, history, alert, settings), settings.RampOf(kind)))
            .ToValueList();
        var isKnown = history.Signs.Count >= settings.MinimumInvoices;
        var score = isKnown ? parts.Sum(part => part.Points) : (decimal?)null;
        var isByAlert = alert && settings.AlertOverrides;
        return new RiskAssessment
        {
            AsOf = facts.AsOf,
            Score = score,
            Class = isByAlert ? RiskClass.E : score is { } known ? settings.ClassOf(known) : null,
            Unknown = isKnown ? RiskUnknown.None : RiskUnknown.NotEnoughHistory,
            Parts = parts,
            Invoices = history.Signs.Count,
            WithoutRate = history.WithoutRate,
            IsByAlert = isByAlert,
            IsAdvisoryOnly = facts.IsNaturalPerson,
        };
    }

    private static RiskPart PartOf(RiskPartKind kind, decimal? value, RiskRamp ramp) =>
        new(kind, value, value is { } known ? ramp.PointsOf(known) : 0m, ramp.Weight);

    private static decimal? ValueOf(RiskPartKind kind, PayerHistory history, bool alert, RiskSettings settings) => kind switch
    {
        RiskPartKind.AverageDelay => PayerHistory.Average(history.Signs),
        RiskPartKind.ShareLate => Share.Percent(history.Signs.Count(sign => sign.Days > settings.TolerateDays), history.Signs.Count),
        RiskPartKind.Trend => history.Trend(settings.TrendInvoices),
        RiskPartKind.OverdueShare => history.OverdueShare(),
        RiskPartKind.BrokenPromises => history.BrokenPromises(),
        RiskPartKind.UnfoundedDisputes => history.UnfoundedDisputes(),
        RiskPartKind.PartialPayments => history.PartialPayments(),
        RiskPartKind.ExternalAlert => alert ? 1m : 0m,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown part."),
    };
}
