using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>The risk of a payer by visible points, with early warning and expected payment date (design rule 32).</summary>
internal static class RiskCalculator
{
    public static Calculator Calculator { get; } = new(
        "risk",
        new Wording("the risk class of a payer, point by point", "la classe de risque d’un payeur, point par point"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var currency = fields.Currency("currency", "EUR");
        var facts = new RiskFacts
        {
            AsOf = fields.Day("asOf"),
            Kind = fields.Choice("debtorKind", DebtorKind.Company),
            IsSoleTrader = fields.Flag("soleTrader"),
            BaseCurrency = currency,
            Invoices = LedgerField.Invoices(fields, currency),
            Promises = fields.List("promises").Select((one, index) => PromiseField.Read(one, $"{index + 1}", currency) with { State = one.Choice<PromiseState>("state") }).ToValueList(),
            ExternalAlertOn = fields.OptionalDay("externalAlertDate"),
        };
        var settings = fields.OptionalObject("settings") is { } own ? Settings(own) : RiskSettings.Default;
        var expected = fields.OptionalObject("expect");
        var dueOn = expected?.Day("dueDate");
        var promisedOn = expected?.OptionalDay("promisedDate");
        fields.EndReading();
        var assessment = Risk.Assess(facts, settings);
        var warning = RiskWarning.Of(facts, settings);
        var payment = dueOn is { } due ? ExpectedPayment.Of(due, facts.AsOf, facts.Invoices, currency, new ExpectedPaymentSettings(), promisedOn) : null;
        return new Answer(
            new
            {
                score = assessment.Score,
                @class = assessment.Class?.ToString(),
                unknown = assessment.Unknown,
                parts = assessment.Parts.Select(part => new { part = part.Kind, value = part.Value, points = part.Points, weight = part.Weight }).ToList(),
                invoices = assessment.Invoices,
                invoicesWithoutRate = assessment.WithoutRate,
                isByAlert = assessment.IsByAlert,
                isAdvisoryOnly = assessment.IsAdvisoryOnly,
                warning = warning is null ? null : new { before = warning.Before?.ToString(), after = warning.After.ToString(), scoreRise = warning.ScoreRise },
                expectedPayment = payment is null ? null : new { date = payment.On, basis = payment.Basis, averageDays = payment.AverageDays, medianDays = payment.MedianDays },
            },
            culture => Explain(culture, assessment, warning, payment));
    }

    private static RiskSettings Settings(Fields fields)
    {
        var usual = RiskSettings.Default;
        RiskRamp Ramp(RiskPartKind kind)
        {
            var known = usual.RampOf(kind);
            var ramp = fields.OptionalObject(ChoiceNames.Of(kind));
            return ramp is null ? known : new RiskRamp(
                ramp.OptionalNumber("weight", -100m, 100m) ?? known.Weight,
                ramp.OptionalNumber("from", -1000m, 1000m) ?? known.From,
                ramp.OptionalNumber("full", -1000m, 1000m) ?? known.Full);
        }

        var settings = new RiskSettings
        {
            AverageDelay = Ramp(RiskPartKind.AverageDelay),
            ShareLate = Ramp(RiskPartKind.ShareLate),
            Trend = Ramp(RiskPartKind.Trend),
            OverdueShare = Ramp(RiskPartKind.OverdueShare),
            BrokenPromises = Ramp(RiskPartKind.BrokenPromises),
            UnfoundedDisputes = Ramp(RiskPartKind.UnfoundedDisputes),
            PartialPayments = Ramp(RiskPartKind.PartialPayments),
            ExternalAlert = Ramp(RiskPartKind.ExternalAlert),
            AlertOverrides = fields.Flag("alertOverrides", usual.AlertOverrides),
            TolerateDays = fields.OptionalWhole("tolerateDays") ?? usual.TolerateDays,
            MinimumInvoices = fields.OptionalWhole("minimumInvoices") ?? usual.MinimumInvoices,
            TrendInvoices = fields.OptionalWhole("trendInvoices") ?? usual.TrendInvoices,
            FromB = fields.OptionalNumber("fromB") ?? usual.FromB,
            FromC = fields.OptionalNumber("fromC") ?? usual.FromC,
            FromD = fields.OptionalNumber("fromD") ?? usual.FromD,
            FromE = fields.OptionalNumber("fromE") ?? usual.FromE,
        };
        SettingProblems.Tell(fields, new RiskSettingsValidator().Check(settings), new Dictionary<string, string>());
        return settings;
    }

    private static IEnumerable<string> Explain(TextCulture culture, RiskAssessment assessment, RiskWarning? warning, ExpectedPayment? payment)
    {
        yield return RiskTexts.Of(assessment, culture);
        foreach (var part in assessment.Parts)
        {
            yield return $"{RiskTexts.Of(part, culture)} ({culture.Number(part.Points)} / {culture.Number(part.Weight)})";
        }

        if (warning is not null)
        {
            yield return RiskTexts.Of(warning, culture);
        }

        if (payment is not null)
        {
            yield return RiskTexts.Of(payment, culture);
        }
    }
}
