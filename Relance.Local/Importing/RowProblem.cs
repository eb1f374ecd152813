using Relance.Local.Commands;

namespace Relance.Local.Importing;

/// <summary>Why a line of a file cannot be imported, and what to do about it.</summary>
/// <param name="Line">Line in the file; the header is line 1.</param>
/// <param name="Column">Header of the column; null = the line as a whole.</param>
public sealed record RowProblem(int Line, string? Column, Wording Wording);
