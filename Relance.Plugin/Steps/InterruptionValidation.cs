using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>Before an act about limitation is saved: it has an invoice and days that can be; the invoice then says that acts are on file.</summary>
public sealed class InterruptionValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        MergedRow.Default(before, target, InterruptionTable.HappenedOn, Days.ToColumn(services.GetRequiredService<Today>().Day));
        var row = MergedRow.Of(before, target);
        var invoice = row.Key(InterruptionTable.InvoiceId) ?? throw new UserMistake(MistakeCode.MissingParameter, InterruptionTable.InvoiceId);
        var on = row.Day(InterruptionTable.HappenedOn)!.Value;
        if (row.Day(InterruptionTable.EndsOn) is { } ends && ends < on)
        {
            throw new UserMistake(new Refusal(RefusalCode.DayTooEarly) { On = on });
        }

        if (on > services.GetRequiredService<Today>().Day)
        {
            throw new UserMistake(MistakeCode.DayInFuture, on);
        }

        if (before is null)
        {
            MergedRow.Default(before, target, InterruptionTable.Name, on.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            execution.AsSystem.Update(new Entity(InvoiceTable.LogicalName, invoice) { [InvoiceTable.HasInterruption] = true });
        }
    }
}
