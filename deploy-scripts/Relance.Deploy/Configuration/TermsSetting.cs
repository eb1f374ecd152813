using System.Text.Json;
using Relance.Domain;

namespace Relance.Deploy;

/// <summary>Payment terms to start with.</summary>
/// <param name="HostCode">Value of the account's own choice of terms that means these.</param>
/// <param name="Parts">In the contract of <c>calc terms</c>; null = the whole invoice at once.</param>
public sealed record TermsSetting(
    string Code,
    SettingName Name,
    int Days,
    TermsRegime Regime,
    EndOfMonthReading? EndOfMonth = null,
    int? DayOfMonth = null,
    int? HostCode = null,
    JsonElement? Parts = null,
    decimal? DiscountPercent = null,
    int? DiscountDays = null,
    DiscountVat? DiscountVat = null);
