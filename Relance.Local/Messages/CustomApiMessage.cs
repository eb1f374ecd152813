using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>
/// A message defined by the solution; its plug-in type runs in the main stage, inside the transaction. One without a type is a
/// business event: nothing happens but the steps that listen to it.
/// </summary>
internal sealed class CustomApiMessage : PipelineMessage
{
    private readonly CustomApiDefinition definition;
    private readonly IPlugin? plugin;

    /// <param name="plugin">Null = none is bound: the API can be called and does nothing.</param>
    public CustomApiMessage(LocalDataverse host, CustomApiDefinition definition, IPlugin? plugin)
        : base(host)
    {
        this.definition = definition;
        this.plugin = plugin;
    }

    /// <inheritdoc/>
    public override string Name => definition.UniqueName;

    /// <inheritdoc/>
    public override void Authorize(Call call)
    {
        if (definition.ExecutePrivilege is { Length: > 0 } privilege)
        {
            Host.Access.DemandPrivilege(call.UserId, privilege);
        }
    }

    /// <inheritdoc/>
    public override void Execute(Call call)
    {
        if (plugin is null)
        {
            return;
        }

        Host.Runner.Run(plugin, PluginContexts.MainStage(Host, call));
        CheckResponses(call);
    }

    /// <inheritdoc/>
    protected override void Prepare(Call call)
    {
        foreach (var parameter in call.Input)
        {
            if (parameter.Key != "Target" && definition.Requests.All(request => request.Name != parameter.Key))
            {
                throw PipelineFaults.BadArgument($"{Name} has no request parameter '{parameter.Key}'.");
            }
        }

        foreach (ApiParameter request in definition.Requests)
        {
            if (call.Input.TryGetValue(request.Name, out object? value) && value is not null)
            {
                CheckType(request, value);
            }
            else if (!request.IsOptional)
            {
                throw PipelineFaults.BadArgument($"Required field '{request.Name}' is missing for message {Name}.");
            }
        }

        if (definition.Binding == ApiBinding.Entity)
        {
            var target = Parameters.Required<EntityReference>(call, "Target");
            call.Table = target.LogicalName == definition.BoundTable
                ? target.LogicalName
                : throw PipelineFaults.BadArgument($"{Name} is bound to {definition.BoundTable}, not to {target.LogicalName}.");
            call.Id = target.Id;
        }
    }

    /// <inheritdoc/>
    protected override OrganizationResponse NewResponse() => new();

    private void CheckResponses(Call call)
    {
        foreach (var result in call.Output)
        {
            ApiParameter property = definition.Responses.FirstOrDefault(response => response.Name == result.Key)
                ?? throw PipelineFaults.BadArgument($"{Name} has no response property '{result.Key}'.");
            if (result.Value is not null)
            {
                CheckType(property, result.Value);
            }
        }
    }

    private void CheckType(ApiParameter parameter, object value)
    {
        if (!ApiTypes.Fits(parameter, value))
        {
            throw PipelineFaults.BadArgument($"'{parameter.Name}' of {Name} is of type {parameter.Type} {parameter.Table}: a {value.GetType().Name} does not fit.");
        }
    }
}
