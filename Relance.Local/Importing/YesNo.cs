namespace Relance.Local.Importing;

/// <summary>A tick as files have it.</summary>
internal static class YesNo
{
    /// <summary>Null = neither; the empty text is no.</summary>
    public static bool? Parse(string text) => FieldNames.Plain(text) switch
    {
        "" or "no" or "n" or "non" or "0" or "false" or "faux" => false,
        "yes" or "y" or "oui" or "o" or "1" or "true" or "vrai" or "x" => true,
        _ => null,
    };
}
