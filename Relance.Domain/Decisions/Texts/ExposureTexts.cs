namespace Relance.Domain;

/// <summary>The exposure against the limit in one sentence.</summary>
public static class ExposureTexts
{
    /// <summary>"Exposure 9,500.00 EUR, 500.00 EUR of it orders, 95% of the limit of 10,000.00 EUR; 500.00 EUR available."</summary>
    /// <param name="currency">ISO 4217 code of the figures: the base currency.</param>
    public static string Of(Exposure exposure, string currency, TextCulture culture)
    {
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        string Money(decimal amount) => culture.Money(amount, currency);
        var text = (french ? "Encours " : "Exposure ") + Money(Guard.NotNull(exposure, nameof(exposure)).Total);
        text += exposure.Orders == 0m ? "" : french ? $", dont {Money(exposure.Orders)} de commandes" : $", {Money(exposure.Orders)} of it orders";
        text += exposure.Subsidiaries == 0m ? "" : french ? $", dont {Money(exposure.Subsidiaries)} de filiales" : $", {Money(exposure.Subsidiaries)} of it of subsidiaries";
        if (exposure.Limit is not { } limit)
        {
            return text + (french ? ", sans limite de crédit." : ", without a credit limit.");
        }

        var percent = exposure.UsagePercent is { } used ? culture.Share(decimal.Round(used, 1)) + (french ? " " : " of ") : "";
        text += ", " + percent + (french ? $"de la limite de {Money(limit)}" : $"the limit of {Money(limit)}");
        text += exposure.Temporary is { } temporary
            ? french ? $" (temporaire, jusqu’au {culture.LongDate(temporary.UntilOn)} inclus)" : $" (temporary, until {culture.LongDate(temporary.UntilOn)} included)"
            : "";
        var rest = exposure.Total > limit
            ? french ? $"dépassé de {Money(exposure.Total - limit)}" : $"{Money(exposure.Total - limit)} above it"
            : french ? $"disponible {Money(limit - exposure.Total)}" : $"{Money(limit - exposure.Total)} available";
        return text + (french ? FrenchTypography.Of(" ; ") : "; ") + rest + ".";
    }
}
