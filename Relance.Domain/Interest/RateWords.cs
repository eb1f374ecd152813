using System.Linq;

namespace Relance.Domain;

/// <summary>The rates of an interest statement in one phrase, with what they come from: "12,40 % l’an, taux de la BCE majoré de 10 points".</summary>
public static class RateWords
{
    /// <returns>Null = no day bears interest, so there is no rate to name.</returns>
    public static string? Of(InterestOutcome.Statement statement, InterestRegime regime, TextCulture culture)
    {
        Guard.NotNull(regime, nameof(regime));
        var isFrench = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        var choices = Guard.NotNull(statement, nameof(statement)).Segments.Select(segment => segment.Rate).ToList();
        if (choices.Count == 0)
        {
            return null;
        }

        var sources = choices.Select(choice => Source(choice.Branch, regime, isFrench)).Distinct();
        var percents = choices.Select(choice => choice.Percent).Distinct().Select(percent => culture.Percent(percent));
        var rates = string.Join(isFrench ? " puis " : ", then ", percents);
        return FrenchOf($"{rates} {(isFrench ? "l’an" : "a year")}, {string.Join(isFrench ? " ; " : "; ", sources)}", isFrench);
    }

    /// <summary>Where one rate comes from: "taux de la BCE majoré de 10 points".</summary>
    public static string Source(RateBranch branch, InterestRegime regime, bool isFrench) => branch switch
    {
        RateBranch.Contractual => isFrench ? "taux contractuel" : "contractual rate",
        RateBranch.LegalFloor => (isFrench ? "minimum légal : " : "legal minimum: ") + Rule(Guard.NotNull(regime, nameof(regime)).ContractFloor, isFrench),
        _ => Rule(Guard.NotNull(regime, nameof(regime)).Statutory, isFrench),
    };

    private static string Rule(RateRule? rule, bool isFrench) => rule switch
    {
        RateRule.Published published => Published(published, isFrench),
        _ => isFrench ? "taux légal" : "statutory rate",
    };

    private static string Published(RateRule.Published rule, bool isFrench)
    {
        var culture = isFrench ? TextCulture.FrenchFrance : TextCulture.EnglishBritain;
        var series = Series(rule.Series, isFrench);
        var times = rule.Factor == 1m ? series : culture.Number(rule.Factor) + (isFrench ? " fois le " : " times the ") + series;
        return rule.Points == 0m ? times : times + (isFrench ? " majoré de " : " plus ") + culture.Number(rule.Points) + TextCulture.NoBreakSpace + "points";
    }

    private static string Series(string code, bool isFrench) => code switch
    {
        RateSeries.EcbMainRefinancing => isFrench ? "taux de la BCE" : "ECB rate",
        RateSeries.GermanBase => isFrench ? "taux de base allemand" : "German base rate",
        RateSeries.BankOfEngland => isFrench ? "taux de la Banque d’Angleterre" : "Bank of England base rate",
        RateSeries.FrenchLegalBusiness or RateSeries.FrenchLegalIndividual => isFrench ? "taux d’intérêt légal" : "French legal interest rate",
        _ => code,
    };

    private static string FrenchOf(string text, bool isFrench) => isFrench ? FrenchTypography.Of(text) : text;
}
