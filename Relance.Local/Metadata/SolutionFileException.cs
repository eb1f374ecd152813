using System;

namespace Relance.Local.Metadata;

/// <summary>A file of the solution, or the file of standard tables, says something that cannot be so.</summary>
public sealed class SolutionFileException : Exception
{
    public SolutionFileException(string file, string message)
        : base($"{file}: {message}") => File = file;

    public SolutionFileException(string file, string message, Exception inner)
        : base($"{file}: {message}", inner) => File = file;

    public string File { get; }
}
