using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Before the policy is saved: there is only one, its numbers make sense, and its time zone is known.</summary>
public sealed class PolicyValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = MergedRow.Of(execution.Before, execution.Target);
        if (Days.FindZone(row.Text(PolicyTable.TimeZone)) is null)
        {
            throw new UserMistake(MistakeCode.UnknownTimeZone, row.Text(PolicyTable.TimeZone)!);
        }

        var rows = services.GetRequiredService<RowReader>();
        if (execution.Before is null && rows.First(PolicyRows.Query()) is not null)
        {
            throw new UserMistake(MistakeCode.PolicyExists);
        }

        var policy = PolicyRows.PolicyOf(row, services.GetRequiredService<ConfigurationReader>().BaseCurrency());
        Entries.Accept(new PolicyValidator().Check(policy).Concat(AgeingFailures(row)).Concat(CreditFailures(row)).Concat(EventFailures(row)).ToValueList());
    }

    private static ValueList<SettingFailure> CreditFailures(Row row)
    {
        var risk = RiskSettingsJson.Read(row.Text(PolicyTable.RiskSettings));
        return LimitAlertList.Read(row.Text(PolicyTable.LimitAlerts)).Failures
            .Concat(risk.Failures.IsEmpty ? new RiskSettingsValidator().Check(risk.Settings) : risk.Failures)
            .ToValueList();
    }

    private static ValueList<SettingFailure> EventFailures(Row row)
    {
        RaisedEvents.Read(row.Text(PolicyTable.RaisedEvents), out var failures);
        return failures;
    }

    // No bounds are the standard ones; bounds that cannot be read are a mistake, not the standard ones.
    private static ValueList<SettingFailure> AgeingFailures(Row row) => row.Text(PolicyTable.AgeingBuckets) is { } bounds && !string.IsNullOrWhiteSpace(bounds)
        ? AgeingBuckets.Read(bounds).Failures
        : ValueList<SettingFailure>.Empty;
}
