using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Pipeline;
using Relance.Local.Store;

namespace Relance.Local.Messages;

/// <summary>The rows of a bulk message, after the checks that all bulk messages share.</summary>
internal static class BulkTargets
{
    /// <exception cref="System.ServiceModel.FaultException{T}">Sent by a plug-in, without table name, or with rows of several tables.</exception>
    public static EntityCollection Of(Call call)
    {
        if (call.Parent is not null)
        {
            throw Fault.Unsupported($"{call.Message} inside a plug-in (Microsoft Learn: bulk operations)");
        }

        var targets = Parameters.Required<EntityCollection>(call, "Targets");
        if (string.IsNullOrEmpty(targets.EntityName))
        {
            throw PipelineFaults.BadArgument($"The EntityName of the Targets of {call.Message} is missing.");
        }

        if (targets.Entities.Any(target => target.LogicalName != targets.EntityName))
        {
            throw PipelineFaults.BadArgument($"All Targets of {call.Message} must be rows of {targets.EntityName}.");
        }

        call.Table = targets.EntityName;
        return targets;
    }
}
