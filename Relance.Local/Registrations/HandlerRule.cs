using System;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Registrations;

/// <summary>A step names its plug-in type in two columns, the older plugintypeid and eventhandler; whichever is written, both hold it.</summary>
internal sealed class HandlerRule : IPlugin
{
    private const string Handler = "eventhandler";
    private const string Type = "plugintypeid";

    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
        var target = (Entity)context.InputParameters["Target"];
        if (target.GetAttributeValue<EntityReference>(Handler) is { } handler)
        {
            target[Type] = handler;
        }
        else if (target.GetAttributeValue<EntityReference>(Type) is { } type)
        {
            target[Handler] = type;
        }
    }
}
