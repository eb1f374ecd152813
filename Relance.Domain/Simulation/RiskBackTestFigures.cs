using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What a risk score of the past is judged by.</summary>
/// <param name="Risk">Weights and limits of the score.</param>
/// <param name="BaseCurrency">ISO 4217 code; invoices without an exchange rate to it are left out of the score.</param>
/// <param name="LateDays">A debtor was late when the average delay is above so many days; exactly so many is not late.</param>
public sealed record RiskBackTestSettings(RiskSettings Risk, string BaseCurrency, int LateDays = 0);

/// <summary>One debtor: what was known on the day, and what came after.</summary>
/// <param name="LastDelayDays">Of the invoice that was paid off last, negative = early; null = none was paid.</param>
/// <param name="AverageDelayDays">Plain average over every invoice paid off by the day; null = none was.</param>
/// <param name="InvoicesDue">Invoices that fell due after the day, up to the last one looked at.</param>
/// <param name="DelayAfterDays">Their average delay, an open one with its days so far; null = none fell due.</param>
/// <param name="WasLate">Null = nothing fell due.</param>
public sealed record RiskCheck(
    Guid DebtorId,
    string Name,
    RiskClass? Class,
    decimal? Score,
    decimal? LastDelayDays,
    decimal? AverageDelayDays,
    int InvoicesDue,
    decimal? DelayAfterDays,
    bool? WasLate)
{
    /// <summary>The score and both baselines are known, and so is what came after.</summary>
    public bool IsComparable => Score is not null && LastDelayDays is not null && WasLate is not null;
}

/// <param name="Late">Those of them who were late afterwards.</param>
/// <param name="DelayAfterDays">Plain average over the debtors; null = no debtor.</param>
public sealed record RiskClassOutcome(RiskClass Class, int Debtors, int Late, decimal? DelayAfterDays);

/// <summary>How well the score put those who were late afterwards above those who were not, against two simple guesses.</summary>
/// <param name="Debtors">By falling score, those without one last.</param>
/// <param name="Compared">Debtors that all three are judged on, so that they are judged on the same ones.</param>
/// <param name="ScoreQuality">Area under the curve, see <see cref="RankingQuality"/>; null = all were late or none was.</param>
/// <param name="LastDelayQuality">The same for the guess "as late as the last time".</param>
/// <param name="AverageDelayQuality">The same for the guess "as late as on average".</param>
public sealed record RiskBackTestFigures(
    LocalDate AsOf,
    LocalDate Until,
    ValueList<RiskCheck> Debtors,
    ValueList<RiskClassOutcome> Classes,
    int Compared,
    int Late,
    decimal? ScoreQuality,
    decimal? LastDelayQuality,
    decimal? AverageDelayQuality);
