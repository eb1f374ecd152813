using System;
using Microsoft.Xrm.Sdk;

namespace Relance.Plugin;

/// <summary>One call of one plug-in class: what happened, for whom, and the two services to answer with.</summary>
public sealed class Execution
{
    private readonly IOrganizationServiceFactory factory;
    private readonly ITracingService? tracing;
    private IOrganizationService? asSystem;
    private IOrganizationService? asUser;

    internal Execution(IServiceProvider platform)
    {
        Context = Required<IPluginExecutionContext>(platform);
        factory = Required<IOrganizationServiceFactory>(platform);
        tracing = (ITracingService?)platform.GetService(typeof(ITracingService));
    }

    public IPluginExecutionContext Context { get; }

    /// <summary>Acts with all rights: for what follows from a decision, whoever caused it.</summary>
    public IOrganizationService AsSystem => asSystem ??= factory.CreateOrganizationService(null);

    /// <summary>Acts with the rights of the person who asked: for what that person does or wants to see.</summary>
    public IOrganizationService AsUser => asUser ??= factory.CreateOrganizationService(Context.UserId);

    public bool IsAsynchronous => Context.Mode == 1;

    /// <summary>The row of the event: the columns that were sent, not more. Empty for a deletion.</summary>
    public Entity Target => Context.InputParameters.Contains("Target") && Context.InputParameters["Target"] is Entity row
        ? row
        : new Entity(Context.PrimaryEntityName, Context.PrimaryEntityId);

    /// <summary>The row before the event; null on Create.</summary>
    public Entity? Before => Context.PreEntityImages.TryGetValue("PreImage", out var image) ? image : null;

    /// <summary>The row after the event; null on Delete.</summary>
    public Entity? After => Context.PostEntityImages.TryGetValue("PostImage", out var image) ? image : null;

    /// <summary>A parameter of the request; the default value of its type when it was not given.</summary>
    public T? Input<T>(string name) =>
        Context.InputParameters.Contains(name) && Context.InputParameters[name] is T value ? value : default;

    public void Output(string name, object? value) => Context.OutputParameters[name] = value;

    /// <summary>For administrators, in English, in the plug-in trace log.</summary>
    public void Trace(string text) => tracing?.Trace("{0}", text);

    private static T Required<T>(IServiceProvider platform) where T : class =>
        (T?)platform.GetService(typeof(T)) ?? throw new InvalidOperationException($"The platform gives no {typeof(T).Name}.");
}
