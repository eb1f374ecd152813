using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>What the agreement for a case says, as it is kept on the case, in the language of the house.</summary>
internal static class HandOverNote
{
    /// <param name="notes">What the agency must know besides; null = nothing.</param>
    public static string Of(Agency agency, AgencyMandate mandate, string? notes, TextCulture culture)
    {
        var french = HouseLanguage.IsFrench(culture);
        var lines = new[]
        {
            (french ? "Intervenant\u00A0: " : "Agency: ") + agency.Name,
            (french ? "Convention signée le " : "Agreement signed on ") + culture.LongDate(mandate.SignedOn!.Value),
            (french ? "Créance\u00A0: " : "Debt: ") + mandate.Basis,
            (french ? "Principal\u00A0: " : "Principal: ") + culture.Money(mandate.Principal.Amount, mandate.Principal.Currency),
            (french ? "Accessoires\u00A0: " : "Accessories: ") + culture.Money(mandate.Accessories, mandate.Principal.Currency),
            (french ? "Garantie\u00A0: " : "Guarantee: ") + mandate.Guarantee,
            (french ? "Rémunération\u00A0: " : "Fee: ") + mandate.Fee,
            (french ? "Reversement\u00A0: " : "Payout: ") + mandate.Payout,
        };
        var text = string.Join("\n", lines);
        return notes is null ? text : text + "\n\n" + notes;
    }
}
