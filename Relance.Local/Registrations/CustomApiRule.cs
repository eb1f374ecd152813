using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Pipeline;
using Relance.Local.Store;

namespace Relance.Local.Registrations;

/// <summary>A custom API makes a message of its own possible, and what callers rely on cannot change once it is there.</summary>
internal sealed class CustomApiRule : IPlugin
{
    // Microsoft Learn: create and use custom APIs, columns that cannot be changed after the row was saved.
    private static readonly string[] Fixed =
    {
        "allowedcustomprocessingsteptype", "bindingtype", "boundentitylogicalname", "isfunction", "uniquename", "workflowsdkstepenabled",
    };

    private readonly LocalDataverse host;

    public CustomApiRule(LocalDataverse host) => this.host = host;

    /// <exception cref="System.ServiceModel.FaultException{T}">A fixed column is to change.</exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
        var target = (Entity)context.InputParameters["Target"];
        if (context.MessageName == "Create")
        {
            Guid message = MessageRows.OfCustomApi(
                host,
                new WriteContext(WellKnown.SystemUserId, host.Clock.Now) { IsSeed = true },
                target.GetAttributeValue<string>("uniquename") ?? throw PipelineFaults.BadArgument("A custom API needs a unique name."),
                target.GetAttributeValue<string>("boundentitylogicalname"));
            target["sdkmessageid"] = new EntityReference(RegistrationTables.Message, message);
            return;
        }

        if (Fixed.FirstOrDefault(target.Attributes.ContainsKey) is { } column)
        {
            throw PipelineFaults.BadArgument($"The column {column} of a custom API cannot be changed after it was created.");
        }
    }
}
