namespace Relance.Domain;

/// <summary>A position in the text of a template, or of a part that it includes.</summary>
/// <param name="Part">Name of the part; empty for the template's own text.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units, as editors count.</param>
public readonly record struct TemplatePlace(string Part, int Line, int Column);
