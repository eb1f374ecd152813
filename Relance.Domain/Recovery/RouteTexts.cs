using System;

namespace Relance.Domain;

/// <summary>Routes, their conditions, costs and times in words.</summary>
public static class RouteTexts
{
    public static string Of(Route route, TextCulture culture) => Said(culture, route switch
    {
        Route.Conciliation => ("conciliation", "conciliation de justice"),
        Route.SmallClaims => ("simplified procedure for small claims", "procédure simplifiée de recouvrement des petites créances"),
        Route.Injunction => ("injunction to pay", "injonction de payer"),
        Route.EuropeanOrder => ("European order for payment", "injonction de payer européenne"),
        Route.ProvisionalOrder => ("provisional payment by summary judgment", "référé-provision"),
        Route.Agency => ("collection agency", "société de recouvrement"),
        Route.Lawyer => ("lawsuit by a lawyer", "assignation par avocat"),
        Route.WriteOff => ("write-off", "passage en perte"),
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, "A route without words."),
    });

    public static string Of(RouteConditionCode code, TextCulture culture) => Said(culture, code switch
    {
        RouteConditionCode.SmallAmount => ("principal and interest do not exceed €5,000", "le principal et les intérêts ne dépassent pas 5 000 €"),
        RouteConditionCode.Contractual => ("the debt comes from a contract", "la créance naît d’un contrat"),
        RouteConditionCode.DebtorInFrance => ("the debtor is in France", "le débiteur est en France"),
        RouteConditionCode.CrossBorderInEurope => (
            "the debtor is in another member state of the European Union (except Denmark)",
            "le débiteur est dans un autre État membre de l’Union européenne (hors Danemark)"),
        RouteConditionCode.NotAPublicBody => ("the debtor is not a public body", "le débiteur n’est pas une personne publique"),
        RouteConditionCode.Undisputed => ("nothing of it is in dispute", "la créance n’est pas contestée"),
        RouteConditionCode.NoInsolvency => (
            "no insolvency proceedings (otherwise lodge the claim with the office holder)",
            "aucune procédure collective (sinon, déclarez la créance au mandataire)"),
        RouteConditionCode.LimitationNotPassed => ("the limitation period has not passed", "la créance n’est pas prescrite"),
        RouteConditionCode.NoticeOver => ("the deadline of a formal notice is over", "le délai d’une mise en demeure est écoulé"),
        RouteConditionCode.ConciliationDone => ("conciliation was tried where it is a duty", "la conciliation a été tentée lorsqu’elle est obligatoire"),
        RouteConditionCode.NotTriedYet => ("it was not tried before", "elle n’a pas encore été tentée"),
        RouteConditionCode.NothingElseOpen => ("no other route is open", "aucune autre voie n’est ouverte"),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A condition without words."),
    });

    public static string Of(CostBearer bearer, TextCulture culture) => Said(culture, bearer switch
    {
        CostBearer.Nobody => ("free of charge", "gratuit"),
        CostBearer.Creditor => ("at the creditor’s expense", "à la charge du créancier"),
        CostBearer.DebtorWhoLoses => ("advanced by the creditor, borne by the debtor who loses", "avancé par le créancier, à la charge du débiteur qui succombe"),
        _ => throw new ArgumentOutOfRangeException(nameof(bearer), bearer, "A bearer without words."),
    });

    /// <summary>"the debtor answers within 1 month".</summary>
    public static string Of(RouteDelay delay, TextCulture culture)
    {
        Guard.NotNull(delay, nameof(delay));
        var french = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        var unit = delay.InMonths
            ? french ? "mois" : delay.Length == 1 ? "month" : "months"
            : french ? delay.Length < 2 ? "jour" : "jours" : delay.Length == 1 ? "day" : "days";
        var length = culture.Number(delay.Length) + TextCulture.NoBreakSpace + unit;
        return Said(culture, delay.Code switch
        {
            RouteDelayCode.DebtorAnswers => ("the debtor answers within ", "le débiteur répond dans un délai de "),
            RouteDelayCode.OrderServed => ("the order is served within ", "l’ordonnance est signifiée dans un délai de "),
            RouteDelayCode.Opposition => ("the debtor may oppose within ", "le débiteur peut former opposition dans un délai de "),
            RouteDelayCode.OrderIssued => ("the order is normally issued within ", "l’injonction est en principe délivrée dans un délai de "),
            RouteDelayCode.AgencyPaysOut => ("the agency pays out within ", "la société de recouvrement reverse les fonds dans un délai de "),
            _ => throw new ArgumentOutOfRangeException(nameof(delay), delay.Code, "A delay without words."),
        }) + length;
    }

    private static string Said(TextCulture culture, (string English, string French) words) =>
        Guard.NotNull(culture, nameof(culture)).Language == "fr"
            ? FrenchTypography.Of(words.French).Replace("5 000 €", "5" + TextCulture.NarrowNoBreakSpace + "000" + TextCulture.NoBreakSpace + "€")
            : words.English;
}
