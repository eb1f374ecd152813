using System;
using System.IO;

namespace Relance.Local.Commands;

/// <summary>What a database is made with; later openings need none of it.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>The definition of tables, steps and texts, copied beside the executable when it is built.</summary>
    public string SolutionFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "solution");

    public string BaseCurrency { get; init; } = "EUR";
}
