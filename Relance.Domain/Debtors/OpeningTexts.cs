using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>A proposal for opening an account in words: class, limit, terms, and why.</summary>
public static class OpeningTexts
{
    /// <param name="baseCurrency">ISO 4217 code of limits.</param>
    /// <returns>One sentence for each thing proposed, then the reasons and who decides.</returns>
    public static ValueList<string> Of(OpeningProposal proposal, string baseCurrency, TextCulture culture)
    {
        Guard.NotNull(proposal, nameof(proposal));
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        var lines = new List<string>
        {
            french ? $"Classe de risque proposée : {proposal.Class}." : $"Risk class proposed: {proposal.Class}.",
            LimitOf(proposal, baseCurrency, culture, french),
            TermsOf(proposal, culture, french),
            (french ? "Parce que : " : "Because: ") + string.Join(" ; ", proposal.Reasons.Select(reason => CreditTexts.Of(reason, culture))) + ".",
        };
        lines.Add(proposal.IsAdvisoryOnly
            ? french ? "Personne physique : la décision revient à une personne (RGPD, article 22)." : "A natural person: a person must decide (GDPR article 22)."
            : french ? "Une personne décide ; rien n’est appliqué d’office." : "A person decides; nothing is applied by itself.");
        return lines.Select(line => french ? FrenchTypography.Of(line) : line.Replace(" ; ", "; ")).ToValueList();
    }

    private static string LimitOf(OpeningProposal proposal, string baseCurrency, TextCulture culture, bool french) => proposal.Limit is { } limit
        ? (french ? "Limite de crédit : " : "Credit limit: ") + culture.Money(limit, baseCurrency) + "."
        : french ? "Sans limite de crédit." : "No credit limit.";

    private static string TermsOf(OpeningProposal proposal, TextCulture culture, bool french)
    {
        if (proposal.TermsDays == 0)
        {
            return french ? "Paiement avant la livraison." : "Payment before delivery.";
        }

        var days = culture.Number(proposal.TermsDays);
        return french ? $"Délai de paiement : {days} jours." : $"Payment terms: {days} days.";
    }
}
