using System;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before a published rate is saved: it holds for a half-year, and whoever enters a percentage says where it was published. A rate
/// that nobody found stays empty (design rule 35).
/// </summary>
public sealed class ReferenceRateValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var row = MergedRow.Of(execution.Before, execution.Target);
        MergedRow.Default(execution.Before, execution.Target, ReferenceRateTable.Confidence, Choices.To(RateConfidence.Stated));
        var entry = new RateEntry(
            row.Text(ReferenceRateTable.Series) ?? "",
            row.Day(ReferenceRateTable.StartsOn),
            row.Number(ReferenceRateTable.Percent),
            row.Text(ReferenceRateTable.Source) ?? "",
            row.Choice<RateConfidence>(ReferenceRateTable.Confidence) ?? RateConfidence.Stated);
        Entries.Accept(new RateEntryValidator().Check(entry));
        if (row.Text(ReferenceRateTable.Name) is null)
        {
            execution.Target[ReferenceRateTable.Name] = entry.Series + " " + HalfYear.Of(entry.StartsOn!.Value);
        }
    }
}
