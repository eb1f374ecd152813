using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Pipeline;
using Relance.Local.Store;

namespace Relance.Local.Messages;

/// <summary>The requests of a batch, after the checks that both kinds of batch share.</summary>
internal static class Batch
{
    /// <summary>The platform takes no more requests in one batch (Microsoft Learn: execute multiple requests).</summary>
    private const int Maximum = 1000;

    /// <exception cref="System.ServiceModel.FaultException{T}">Sent by a plug-in, nested, or too long.</exception>
    public static OrganizationRequestCollection Requests(Call call)
    {
        if (call.Parent is not null)
        {
            throw Fault.Unsupported($"{call.Message} inside a plug-in (Microsoft Learn: do not use batch request types in plug-ins)");
        }

        var requests = Parameters.Required<OrganizationRequestCollection>(call, "Requests");
        if (requests.Count > Maximum)
        {
            throw PipelineFaults.BadArgument($"{call.Message} takes at most {Maximum} requests, not {requests.Count}.");
        }

        if (requests.Any(request => request.RequestName is "ExecuteMultiple" or "ExecuteTransaction"))
        {
            throw PipelineFaults.BadArgument($"A batch inside {call.Message} is not allowed.");
        }

        return requests;
    }
}
