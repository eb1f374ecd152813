using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Host;

/// <summary>How a local host is opened.</summary>
public sealed record LocalOptions
{
    /// <summary>The folder of the solution definition. Default: the copy beside the executable.</summary>
    public string SolutionFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "solution");

    /// <summary>The SQLite file; null keeps everything in memory.</summary>
    public string? DatabasePath { get; init; }

    /// <summary>Where "now" comes from.</summary>
    public HostClock Clock { get; init; } = HostClock.Running();

    /// <summary>The time zone of the creditor, as Windows or IANA id; date operators of queries use it.</summary>
    public string TimeZone { get; init; } = "Romance Standard Time";

    /// <summary>Where sent e-mails are written as .eml files; null keeps them in memory only.</summary>
    public string? MailFolder { get; init; }

    /// <summary>ISO 4217 code of the organization's base currency.</summary>
    public string BaseCurrency { get; init; } = "EUR";

    /// <summary>Windows language id of the organization, and of users who are not given their own: 1036 French, 1033 English.</summary>
    public int Language { get; init; } = LocalizedText.French;

    /// <summary>The assembly whose types the solution's steps and custom APIs name. Default: Relance.Plugin.</summary>
    public Assembly? PluginAssembly { get; init; }

    /// <summary>Whether the solution's steps and custom APIs run; without them the tables stand alone, for tests of the platform's own rules.</summary>
    public bool RunsSolutionPlugins { get; init; } = true;

    /// <summary>
    /// Whether queries of plug-ins get formatted values and the names of references, as on the platform. Those of Relance read
    /// neither, and a row without them costs about half.
    /// </summary>
    public bool FormatsForPlugins { get; init; } = true;

    /// <summary>What decides which steps run. Without solution plug-ins nothing does.</summary>
    public RegistrationSource Registration { get; init; } = RegistrationSource.Folder;

    /// <summary>Whether the host starts without the solution, with standard tables only, for the solution to be imported; its registration is then in rows.</summary>
    public bool StartsEmpty { get; init; }

    /// <summary>Steps beside the solution's, there before jobs left waiting in a database file are looked at.</summary>
    public IReadOnlyList<(StepDefinition Step, IPlugin Plugin)> OwnSteps { get; init; } = Array.Empty<(StepDefinition, IPlugin)>();
}
