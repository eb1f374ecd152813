using System;
using System.IO;
using Relance.Local.Host;

namespace Relance.Local.Commands;

/// <summary>What a database is made with; later openings need none of it.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>The definition of tables, steps and texts, copied beside the executable when it is built.</summary>
    public string SolutionFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "solution");

    public string BaseCurrency { get; init; } = "EUR";

    /// <summary>Whether the e-mails of a database in a file are written beside it, one file each; otherwise they stay in memory.</summary>
    public bool WritesMails { get; init; } = true;

    /// <summary>What decides which steps run.</summary>
    public RegistrationSource Registration { get; init; } = RegistrationSource.Folder;
}
