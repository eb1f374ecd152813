using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Carries out requests in order, each in its own transaction; stops at the first that fails unless told to go on.</summary>
internal sealed class ExecuteMultipleMessage : IMessage
{
    private readonly LocalDataverse host;

    public ExecuteMultipleMessage(LocalDataverse host) => this.host = host;

    /// <inheritdoc/>
    public string Name => "ExecuteMultiple";

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        OrganizationRequestCollection requests = Batch.Requests(call);
        var settings = Parameters.Required<ExecuteMultipleSettings>(call, "Settings");
        var items = new ExecuteMultipleResponseItemCollection();
        bool faulted = false;
        for (int index = 0; index < requests.Count && (!faulted || settings.ContinueOnError); index++)
        {
            ExecuteMultipleResponseItem item = HandleOne(call, requests[index], index);
            faulted |= item.Fault is not null;
            if (item.Fault is not null || settings.ReturnResponses)
            {
                items.Add(item);
            }
        }

        var response = new ExecuteMultipleResponse { ResponseName = Name };
        response["IsFaulted"] = faulted;
        response["Responses"] = items;
        return response;
    }

    private ExecuteMultipleResponseItem HandleOne(Call call, OrganizationRequest request, int index)
    {
        try
        {
            return new ExecuteMultipleResponseItem { RequestIndex = index, Response = host.Dispatcher.Handle(call.Continue(request)) };
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return new ExecuteMultipleResponseItem { RequestIndex = index, Fault = fault.Detail };
        }
    }
}
