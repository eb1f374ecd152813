using System;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Shipped.MonoRun;

/// <summary>What the platform hands to a plug-in.</summary>
internal sealed class Services(IPluginExecutionContext context, IOrganizationService service) : IServiceProvider, IOrganizationServiceFactory, ITracingService
{
    public object? GetService(Type serviceType) =>
        serviceType == typeof(IPluginExecutionContext) || serviceType == typeof(IExecutionContext) ? context
        : serviceType.IsInstanceOfType(this) ? this
        : null;

    public IOrganizationService CreateOrganizationService(Guid? userId) => service;

    // Traces are for people; standard output belongs to the tests.
    public void Trace(string format, params object[] args) =>
        Console.Error.WriteLine(args.Length == 0 ? format : string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
}
