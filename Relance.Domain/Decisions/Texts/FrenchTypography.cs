namespace Relance.Domain;

/// <summary>
/// The spaces that French puts before its tall signs and inside its guillemets (Lexique des règles typographiques en usage à
/// l'Imprimerie nationale). Texts are written with plain spaces, so that one sees what one writes.
/// </summary>
public static class FrenchTypography
{
    /// <summary>A no-break space before the colon and within guillemets, a narrow one before semicolon, question and exclamation marks.</summary>
    public static string Of(string plain) => plain
        .Replace(" :", TextCulture.NoBreakSpace + ":")
        .Replace("« ", "«" + TextCulture.NoBreakSpace)
        .Replace(" »", TextCulture.NoBreakSpace + "»")
        .Replace(" ;", TextCulture.NarrowNoBreakSpace + ";")
        .Replace(" ?", TextCulture.NarrowNoBreakSpace + "?")
        .Replace(" !", TextCulture.NarrowNoBreakSpace + "!");
}
