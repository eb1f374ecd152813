namespace Relance.Domain;

/// <summary>A text that templates of the same language and kind share, for example the statement table or the signature.</summary>
/// <param name="Name">What a template calls it by: <c>{{> statement}}</c>. Small letters, digits and hyphens.</param>
/// <param name="Text">Written in the same language of templates; its blocks begin and end within it.</param>
public sealed record TemplatePart(string Name, string Text);
