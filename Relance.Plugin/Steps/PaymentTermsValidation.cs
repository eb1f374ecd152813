using System;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Steps;

/// <summary>Before payment terms are saved: their parts can be read and add up, and a discount is whole.</summary>
public sealed class PaymentTermsValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services) =>
        Entries.Accept(TermsRows.FailuresOf(MergedRow.Of(execution.Before, execution.Target)));
}
