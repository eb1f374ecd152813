using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Carries out requests in order in one transaction; the fault of the one that fails names its index.</summary>
internal sealed class ExecuteTransactionMessage : IMessage
{
    private readonly LocalDataverse host;

    public ExecuteTransactionMessage(LocalDataverse host) => this.host = host;

    /// <inheritdoc/>
    public string Name => "ExecuteTransaction";

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        OrganizationRequestCollection requests = Batch.Requests(call);
        var responses = new OrganizationResponseCollection();
        using PlatformTransaction.Scope scope = host.Transaction.Join();
        for (int index = 0; index < requests.Count; index++)
        {
            responses.Add(HandleOne(call, requests[index], index));
        }

        scope.Complete();
        var response = new ExecuteTransactionResponse { ResponseName = Name };
        response["Responses"] = Parameters.Optional<bool?>(call, "ReturnResponses") == true ? responses : new OrganizationResponseCollection();
        return response;
    }

    private OrganizationResponse HandleOne(Call call, OrganizationRequest request, int index)
    {
        try
        {
            return host.Dispatcher.Handle(call.Continue(request));
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            OrganizationServiceFault detail = fault.Detail;
            throw new FaultException<OrganizationServiceFault>(
                new ExecuteTransactionFault { FaultedRequestIndex = index, ErrorCode = detail.ErrorCode, Message = detail.Message, TraceText = detail.TraceText, InnerFault = detail },
                detail.Message);
        }
    }
}
