using System;
using System.IO;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Pipeline;

namespace Relance.Local.Registrations;

/// <summary>A plug-in package brings its assemblies and plug-in types with it, when it is created and when its content changes.</summary>
internal sealed class PackageRule : IPlugin
{
    private readonly LocalDataverse host;
    private readonly RowRegistration registration;

    public PackageRule(LocalDataverse host, RowRegistration registration)
    {
        this.host = host;
        this.registration = registration;
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">The content is no plug-in package, another one, or lacks a type that is in use.</exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
        if (((Entity)context.InputParameters["Target"]).GetAttributeValue<string>("content") is not { Length: > 0 } content)
        {
            return;
        }

        PluginPackageFile file = Read(content);
        string name = host.Store.Retrieve(RegistrationTables.Package, context.PrimaryEntityId, new ColumnSet("uniquename"), host.ReadingAll).GetAttributeValue<string>("uniquename");
        if (!string.Equals(file.Id, name, StringComparison.OrdinalIgnoreCase))
        {
            throw PipelineFaults.BadArgument($"The content is the package {file.Id}, the row is called {name}.");
        }

        registration.WritePackage(new EntityReference(RegistrationTables.Package, context.PrimaryEntityId), file.Assemblies);
        registration.Changed();
    }

    private static PluginPackageFile Read(string content)
    {
        try
        {
            return PluginPackageFile.Read(Convert.FromBase64String(content));
        }
        catch (Exception problem) when (problem is InvalidDataException or FormatException)
        {
            throw PipelineFaults.BadArgument(problem.Message);
        }
    }
}
