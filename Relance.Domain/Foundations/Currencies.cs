namespace Relance.Domain;

/// <summary>Facts about currencies, by ISO 4217 alphabetic code.</summary>
public static class Currencies
{
    /// <summary>
    /// Decimals of the smallest unit (ISO 4217, list one, column "minor unit"). Only the currencies that do not have two decimals
    /// are listed; every other code, an unknown one included, has two.
    /// </summary>
    public static int MinorUnits(string currency)
    {
        switch (Guard.NotBlank(currency, nameof(currency)))
        {
            case "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG"
                or "RWF" or "UGX" or "UYI" or "VND" or "VUV" or "XAF" or "XOF" or "XPF":
                return 0;
            case "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND":
                return 3;
            case "CLF" or "UYW":
                return 4;
            default:
                return 2;
        }
    }

    /// <summary>Three capital letters A to Z: the form of a code, not proof that the currency exists.</summary>
    public static bool IsCode(string? text) =>
        text is { Length: 3 } && IsCapital(text[0]) && IsCapital(text[1]) && IsCapital(text[2]);

    private static bool IsCapital(char letter) => letter is >= 'A' and <= 'Z';
}
