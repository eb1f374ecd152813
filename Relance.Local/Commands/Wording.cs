using Relance.Domain;

namespace Relance.Local.Commands;

/// <summary>A text for people, in both languages of the product.</summary>
public sealed record Wording(string English, string French)
{
    public string In(TextCulture culture) => culture.Language == "fr" ? French : English;
}
