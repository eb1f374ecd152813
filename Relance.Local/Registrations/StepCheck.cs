using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Store;

namespace Relance.Local.Registrations;

/// <summary>Refuses steps and images that cannot be: an impossible stage, another message's filter, columns the table does not have.</summary>
internal sealed class StepCheck : IPlugin
{
    private readonly LocalDataverse host;

    public StepCheck(LocalDataverse host) => this.host = host;

    /// <exception cref="System.ServiceModel.FaultException{T}">The step cannot be registered so.</exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
        Guid id = context.PrimaryEntityName == RegistrationTables.Step ? context.PrimaryEntityId : StepOfImage(context.PrimaryEntityId);
        CheckFilter(id);

        // A disabled step is not among them: it may wait for what it needs.
        if (RegisteredRows.Step(host, id) is { } step && Objection(step) is { } objection)
        {
            throw PipelineFaults.BadArgument($"Step {step.Name}: {objection}");
        }
    }

    private string? Objection(StepDefinition step)
    {
        if (StepTable.Objection(step) is { } impossible)
        {
            return impossible;
        }

        if (step.Table is null || host.Catalog.Find(step.Table) is not { } table)
        {
            return null;
        }

        IEnumerable<string> columns = step.FilteringColumns.Concat(step.Images.SelectMany(image => image.Columns));
        return columns.FirstOrDefault(column => table.Find(column) is null) is { } missing ? $"{table.LogicalName} has no column {missing}." : null;
    }

    private void CheckFilter(Guid id)
    {
        Entity step = host.Store.Retrieve(RegistrationTables.Step, id, new ColumnSet("sdkmessageid", "sdkmessagefilterid"), host.ReadingAll);
        if (step.GetAttributeValue<EntityReference>("sdkmessagefilterid") is not { } filter)
        {
            return;
        }

        Entity row = host.Store.Retrieve(RegistrationTables.Filter, filter.Id, new ColumnSet("sdkmessageid"), host.ReadingAll);
        if (row.GetAttributeValue<EntityReference>("sdkmessageid").Id != step.GetAttributeValue<EntityReference>("sdkmessageid").Id)
        {
            throw PipelineFaults.BadArgument($"The filter {filter.Id} belongs to another message than the step {id}.");
        }
    }

    private Guid StepOfImage(Guid image) => host.Store
        .Retrieve(RegistrationTables.Image, image, new ColumnSet("sdkmessageprocessingstepid"), host.ReadingAll)
        .GetAttributeValue<EntityReference>("sdkmessageprocessingstepid").Id;
}
