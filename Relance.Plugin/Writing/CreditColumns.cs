using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>
/// Exposure and risk beside the other figures of the account, in the same update. The columns of the risk are secured: only the
/// engine writes them.
/// </summary>
internal static class CreditColumns
{
    public static void Put(DebtorFile file, Decision decision, Entity change)
    {
        var account = file.Account;
        var hasLimits = file.Snapshot.Credit is { TemporaryLimits.IsEmpty: false };
        if (account.Flag(AccountTable.HasTemporaryLimit) != hasLimits)
        {
            change[AccountTable.HasTemporaryLimit] = hasLimits;
        }

        foreach (var effect in decision.Effects.OfType<Effect.SetExposure>())
        {
            PutExposure(file, effect, change);
        }

        if (decision.Effects.OfType<Effect.SetRisk>().FirstOrDefault() is { } risk)
        {
            PutRisk(file, risk, change);
        }
        else if (change.GetAttributeValue<Money>(AccountTable.OpenAmount) is { } open && open.Value < (account.Amount(AccountTable.OpenAmount) ?? 0m) && !account.Flag(AccountTable.RiskDue))
        {
            // Less is open than before: somebody paid, so the next run looks at the risk.
            change[AccountTable.RiskDue] = true;
        }
    }

    private static void PutExposure(DebtorFile file, Effect.SetExposure effect, Entity change)
    {
        var account = file.Account;
        var rate = account.Number(AccountTable.ExchangeRate) ?? 1m;
        var currency = account.Key(AccountTable.TransactionCurrencyId) is { } id && file.Configuration.Currencies.TryGetValue(id, out var code) ? code : file.Snapshot.Policy.BaseCurrency;
        var amount = Rounding.ToMinorUnit(effect.Amount * rate, currency);
        if ((account.Amount(AccountTable.ExposureAmount) ?? 0m) != amount)
        {
            change[AccountTable.ExposureAmount] = new Money(amount);
        }

        if (account.Number(AccountTable.LimitUsedPercent) != effect.UsedPercent)
        {
            change[AccountTable.LimitUsedPercent] = effect.UsedPercent;
        }

        if (account.Integer(AccountTable.LimitAlertReached) != effect.AlertReached)
        {
            change[AccountTable.LimitAlertReached] = effect.AlertReached;
        }
    }

    // A class that a person set stays as long as the history says nothing.
    private static void PutRisk(DebtorFile file, Effect.SetRisk effect, Entity change)
    {
        var culture = HouseLanguage.Of(file.Configuration);
        var assessment = effect.Assessment;
        if (assessment.Class is { } known && file.Account.Text(AccountTable.RiskClass) != known.ToString())
        {
            change[AccountTable.RiskClass] = known.ToString();
        }

        change[AccountTable.RiskScore] = assessment.Score;
        change[AccountTable.RiskReasons] = Activities.Cut(RiskSummary.Reasons(assessment, culture), AccountTable.Lengths.RiskReasons);
        change[AccountTable.RiskOn] = Days.ToColumn(assessment.AsOf);
        change[AccountTable.RiskDue] = false;
        change[AccountTable.UsualDelayDays] = effect.UsualDelayDays;
        change[AccountTable.CreditAdvice] = effect.Advice.IsEmpty
            ? null
            : Activities.Cut(RiskSummary.Advice(effect.Advice, file.Snapshot.Policy.BaseCurrency, culture), AccountTable.Lengths.CreditAdvice);
    }
}
