using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Reads the rows a query asks for, as far as the caller may see them.</summary>
internal sealed class RetrieveMultipleMessage : PipelineMessage
{
    public RetrieveMultipleMessage(LocalDataverse host)
        : base(host)
    {
    }

    /// <inheritdoc/>
    public override string Name => "RetrieveMultiple";

    /// <inheritdoc/>
    public override bool IsReadOnly => true;

    /// <inheritdoc/>
    public override void Authorize(Call call)
    {
        // The read filter is asked for every table of the query and refuses those without read privilege.
    }

    /// <inheritdoc/>
    public override void Execute(Call call) =>
        call.Output["EntityCollection"] = Host.Store.Query(Parameters.Required<QueryBase>(call, "Query"), Host.Reading(call));

    /// <inheritdoc/>
    protected override void Prepare(Call call) => call.Table = Parameters.Required<QueryBase>(call, "Query") switch
    {
        QueryExpression query => query.EntityName,
        QueryByAttribute query => query.EntityName,
        FetchExpression query => FetchTable.Of(query),
        var other => throw PipelineFaults.BadArgument($"A query is not a {other.GetType().Name}."),
    };

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new RetrieveMultipleResponse();
}
