using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>A payment plan was accepted, replaced or taken back: the invoices it covers may be left alone, or chased again; and those who listen are told.</summary>
public sealed class PlanChanged : ArrangementStep
{
    protected override string AccountColumn => PaymentPlanTable.AccountId;

    protected override void Run(Execution execution, IServiceProvider services)
    {
        base.Run(execution, services);
        if (execution.After is { } after)
        {
            services.GetRequiredService<RecordEvents>().Plan(execution.Before, after);
        }
    }
}
