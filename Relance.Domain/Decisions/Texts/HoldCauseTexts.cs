namespace Relance.Domain;

/// <summary>The causes of a hold in words, for the person who asks why an order is refused.</summary>
internal static class HoldCauseTexts
{
    public static string Of(HoldCause cause, ExplainContext context, TextCulture culture)
    {
        var french = culture.Language == "fr";
        var values = new ReasonValues(
            new Reason(ReasonCode.HoldKept) { InvoiceId = cause.InvoiceId, Amount = cause.Amount, Currency = context.BaseCurrency, Days = cause.DaysLate, OfAmount = cause.Count },
            context,
            culture,
            isRest: false);
        var (english, plainFrench) = Pattern(cause.Kind);
        return SentencePattern.Fill(french ? FrenchTypography.Of(plainFrench) : english, values.Of);
    }

    private static (string English, string French) Pattern(HoldCauseKind kind) => kind switch
    {
        HoldCauseKind.OverdueAmount => ("[invoice {invoice}: ]overdue[, {amount}][, {late}]", "[facture {invoice} : ]montant échu[, {amount}][, {late}]"),
        HoldCauseKind.DaysLate => ("[invoice {invoice}: ][{late}|too late]", "[facture {invoice} : ][{late}|trop en retard]"),
        HoldCauseKind.Exposure => ("exposure above the limit[ by {amount}]", "encours au-delà de la limite[ de {amount}]"),
        HoldCauseKind.BrokenPromises => ("broken promises[: {ofcount}]", "promesses non tenues[ : {ofcount}]"),
        HoldCauseKind.StepEffect => ("[invoice {invoice}: ]a step that holds credit was reached", "[facture {invoice} : ]une étape qui bloque le crédit est atteinte"),
        HoldCauseKind.ExternalAlert => ("external alert", "alerte externe"),
        _ => ("decision of a person", "décision d’une personne"),
    };
}
