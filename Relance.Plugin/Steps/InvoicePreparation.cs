using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>Before an invoice is saved: everybody sees a due date, and an open balance that agrees with its total and payments, at once.</summary>
public sealed class InvoicePreparation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        InvoicePreparing.Prepare(
            execution.Before,
            execution.Target,
            () => services.GetRequiredService<Today>().Day,
            () => services.GetRequiredService<ConfigurationReader>().Find()?.Policy.Reopening ?? Reopening.NewCycle);
        services.GetRequiredService<InvoiceDueDate>().Fill(execution.Before, execution.Target);
    }
}
