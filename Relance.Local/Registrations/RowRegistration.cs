using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Messages;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Records;
using Relance.Local.Store;

namespace Relance.Local.Registrations;

/// <summary>
/// Lets the rows of the registration tables decide which steps run and what custom APIs do. A change of a row takes effect as soon as
/// its transaction is committed. The code itself is that of the plug-in assembly this process has loaded: of a package only the names
/// of its types are read.
/// </summary>
internal sealed class RowRegistration
{
    private readonly LocalDataverse host;
    private readonly StepTable steps;
    private readonly PluginTypes types;
    private IReadOnlyList<CustomApiDefinition> customApis = Array.Empty<CustomApiDefinition>();
    private bool isStale;

    public RowRegistration(LocalDataverse host, StepTable steps, Assembly assembly)
    {
        this.host = host;
        this.steps = steps;
        types = new PluginTypes(assembly);
        Loaded = PluginAssemblyFile.Of(assembly);
    }

    /// <summary>The custom APIs as their rows define them.</summary>
    public IReadOnlyList<CustomApiDefinition> CustomApis
    {
        get
        {
            Refresh();
            return customApis;
        }
    }

    /// <summary>The assembly that this process has loaded, as a package would describe it.</summary>
    public PluginAssemblyFile Loaded { get; }

    private WriteContext Writing => new(WellKnown.SystemUserId, host.Clock.Now) { IsSeed = true };

    /// <summary>Sets the platform's own rules on its tables, and makes the rows effective that a database already holds.</summary>
    /// <param name="solutionFolder">Whose registration a database without one is given; null = none.</param>
    public void Start(string? solutionFolder)
    {
        PlatformSteps.Register(host, this, steps);
        CompleteMessages();
        if (solutionFolder is not null && AllRows.Of(host.System, RegistrationTables.Type, "typename").Count == 0)
        {
            using PlatformTransaction.Scope scope = host.Transaction.Join();
            FolderRows.Write(host, solutionFolder);
            scope.Complete();
        }

        Load();
    }

    /// <summary>Adds the messages of tables that have come since.</summary>
    public void CompleteMessages()
    {
        using StoreTransaction transaction = host.Store.Begin();
        MessageRows.Complete(host, Writing);
        transaction.Commit();
    }

    /// <summary>The rows have changed: once the open transaction is committed, they are read again before anything else runs.</summary>
    public void Changed() => host.Transaction.AfterCommit(() => isStale = true);

    /// <summary>Reads the rows again if they have changed.</summary>
    public void Refresh()
    {
        if (isStale)
        {
            Load();
        }
    }

    /// <summary>As <see cref="Refresh()"/> before a message on this table; those that only register need not know what is registered.</summary>
    public void Refresh(string table)
    {
        if (!RegistrationTables.Deciding.Contains(table))
        {
            Refresh();
        }
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">The package names a type that this process does not have.</exception>
    public void WritePackage(EntityReference package, IReadOnlyList<PluginAssemblyFile> assemblies)
    {
        var strangers = assemblies.SelectMany(assembly => assembly.Types.Where(type => assembly.Name != Loaded.Name || !Loaded.Types.Contains(type))).ToList();
        if (strangers.Count > 0)
        {
            throw Fault.Unsupported($"plug-in types that are not part of this process ({string.Join(", ", strangers)}); it runs {Loaded.Name} as it was built with it");
        }

        PackageRows.Write(host, Writing, package, assemblies);
    }

    private void Load()
    {
        // Reading the rows asks the same question.
        isStale = false;
        customApis = RegisteredRows.CustomApis(host);
        steps.Replace(RegisteredRows.Steps(host).Select(step => new RegisteredStep(step, types.Get(step.PluginType, step.Configuration))));
        host.Messages.ReplaceCustomApis(customApis.Select(api => new CustomApiMessage(host, api, api.PluginType is null ? null : types.Get(api.PluginType))));
    }
}
