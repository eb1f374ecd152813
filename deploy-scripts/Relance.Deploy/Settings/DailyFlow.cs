using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>The cloud flow that starts the daily run.</summary>
public sealed class DailyFlow(DataverseClient client)
{
    // The id in solution/src/Workflows.
    private const string Id = "26aa720f-4e16-5d38-8e39-3c72a9f35999";
    private const string Connection = "relance_Dataverse";

    public async Task<FlowState> State()
    {
        try
        {
            var flow = await client.Get($"workflows({Id})?$select=statecode").ConfigureAwait(false);
            if (flow["statecode"]!.GetValue<int>() == 1)
            {
                return FlowState.On;
            }

            var references = await client.List($"connectionreferences?$select=connectionid&$filter=connectionreferencelogicalname eq '{Connection}'").ConfigureAwait(false);
            return references.Any(reference => (string?)reference["connectionid"] is { Length: > 0 }) ? FlowState.Ready : FlowState.WithoutConnection;
        }
        catch (DataverseFailure failure) when (failure.Status == HttpStatusCode.NotFound)
        {
            return FlowState.Missing;
        }
    }

    public Task SwitchOn() => client.Put($"workflows({Id})", new JsonObject { ["statecode"] = 1, ["statuscode"] = 2 });
}

public enum FlowState
{
    On,

    /// <summary>Off, and it has the connection that it needs.</summary>
    Ready,

    /// <summary>Off, and nobody has chosen its connection yet.</summary>
    WithoutConnection,

    /// <summary>The environment has no such flow.</summary>
    Missing,
}
