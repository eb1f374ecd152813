namespace Relance.Domain;

/// <summary>Recommendations in words.</summary>
public static class RecommendationTexts
{
    private static readonly CodedTexts<RecommendationCode> Proposals = new(new()
    {
        [RecommendationCode.StepRecoversLittle] = new(
            "Step “{detail}” recovers {percent} of what it asks, less than {ofpercent}: change its channel or its text, or leave it out.",
            "L’étape « {detail} » ne recouvre que {percent} des montants demandés, moins de {ofpercent} : changez son canal ou son texte, ou supprimez-la."),
        [RecommendationCode.StepIsNotNeeded] = new(
            "Of what step “{detail}” recovers, {percent} would have been paid anyway: send it later or leave it out.",
            "{percent} de ce que recouvre l’étape « {detail} » aurait été payé de toute façon : envoyez-la plus tard ou supprimez-la."),
        [RecommendationCode.OtherChannelIsBetter] = new(
            "Step “{detail}” recovers {percent} by another channel and {ofpercent} by this one: change the channel.",
            "L’étape « {detail} » recouvre {percent} par un autre canal et {ofpercent} par celui-ci : changez de canal."),
        [RecommendationCode.SegmentPaysSlower] = new(
            "Segment “{detail}” pays {days} late on average, {ofdays} in the period before: chase it earlier and review its terms.",
            "Le segment « {detail} » paie en moyenne avec {days} de retard, contre {ofdays} à la période précédente : relancez-le plus tôt et revoyez ses délais."),
        [RecommendationCode.DisputeCauseDominates] = new(
            "Disputes for “{detail}” hold back {percent} of the disputed amount: cure this cause at its source.",
            "Les litiges pour « {detail} » retiennent {percent} du montant en litige : traitez cette cause à la source."),
        [RecommendationCode.DelayCauseDominates] = new(
            "“{detail}” explains {percent} of the delay: it is ours to put right.",
            "« {detail} » explique {percent} du retard : la correction dépend de nous."),
        [RecommendationCode.PromisesAreNotKept] = new(
            "Only {percent} of the promises are kept, less than {ofpercent}: ask for nearer dates and smaller instalments, and confirm in writing.",
            "Seules {percent} des promesses sont tenues, moins de {ofpercent} : demandez des dates plus proches et des versements plus petits, et confirmez par écrit."),
        [RecommendationCode.OverdueIsConcentrated] = new(
            "The {count} largest debtors owe {ofpercent} of what is overdue: call them first.",
            "Les {count} plus gros débiteurs doivent {ofpercent} du montant échu : appelez-les en premier."),
        [RecommendationCode.CashIsTiedUp] = new(
            "DSO is {days} above the best possible: that many days of sales are tied up in late payments.",
            "Le DSO dépasse de {days} le meilleur possible : autant de jours de ventes sont immobilisés par les retards."),
    });

    private static readonly CodedTexts<EffectUnit> Effects = new(new()
    {
        [EffectUnit.Amount] = new("Expected effect: up to {amount}.", "Effet attendu : jusqu’à {amount}."),
        [EffectUnit.Days] = new("Expected effect: up to {days} less delay.", "Effet attendu : jusqu’à {days} de retard en moins."),
        [EffectUnit.Contacts] = new("Expected effect: up to {count} messages less.", "Effet attendu : jusqu’à {count} messages en moins."),
        [EffectUnit.Points] = new("Expected effect: up to {count} points more.", "Effet attendu : jusqu’à {count} points de plus."),
    });

    private static readonly CodedTexts<Priority> Priorities = new(new()
    {
        [Priority.High] = new("High priority", "Priorité haute"),
        [Priority.Medium] = new("Medium priority", "Priorité moyenne"),
        [Priority.Low] = new("Low priority", "Priorité basse"),
    });

    public static string Of(Priority priority, TextCulture culture) => Priorities.Of(priority, culture);

    /// <summary>What was found and what to do; a step with its segment and channels.</summary>
    public static string Proposal(Recommendation recommendation, TextCulture culture)
    {
        var french = culture.Language == "fr";
        var reason = recommendation.Reason;
        var text = Proposals.Of(reason with { Detail = DetailOf(reason, culture) }, culture);
        var where = recommendation.Segment.Length == 0 ? "" : (french ? FrenchTypography.Of("Segment « ") : "Segment “") + recommendation.Segment + (french ? FrenchTypography.Of(" » : ") : "”: ");
        return where + text + Channels(recommendation, french);
    }

    /// <param name="currency">ISO 4217 code of the figures.</param>
    public static string Effect(Recommendation recommendation, string currency, TextCulture culture) =>
        Effects.Of(new CodedReason<EffectUnit>(recommendation.Unit) { Value = recommendation.Effect, Currency = currency }, culture);

    private static string Channels(Recommendation recommendation, bool french)
    {
        if (recommendation.Channel is not { } channel)
        {
            return "";
        }

        var better = recommendation.BetterChannel is { } other ? " → " + Words.Of(other, french) : "";
        return " (" + Words.Of(channel, french) + better + ")";
    }

    private static string? DetailOf(CodedReason<RecommendationCode> reason, TextCulture culture) => reason.Code switch
    {
        RecommendationCode.DisputeCauseDominates when Words.Read<DisputeCause>(reason.Detail) is { } cause => Words.Of(cause, culture.Language == "fr"),
        RecommendationCode.DelayCauseDominates when Words.Read<DelayCause>(reason.Detail) is { } cause => DelayCauseTexts.NameOf(cause, culture),
        _ => reason.Detail,
    };
}
