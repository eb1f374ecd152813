namespace Relance.Domain;

/// <summary>Credit advice in words.</summary>
public static class CreditTexts
{
    private static readonly CodedTexts<CreditReason> Reasons = new(new()
    {
        [CreditReason.RiskClass] = new("risk class {detail}[ ({count} points of 100)]", "classe de risque {detail}[ ({count} points sur 100)]"),
        [CreditReason.AlwaysInTime] = new("the last {count} invoices were all paid in time", "les {count} dernières factures ont toutes été payées à temps"),
        [CreditReason.PaysLate] = new("pays {days} late on average", "paie en moyenne avec {days} de retard"),
        [CreditReason.ExternalAlert] = new("an alert from outside stands", "une alerte externe est en cours"),
        [CreditReason.LegalCeiling] = new("the law allows {days} at most", "la loi autorise {days} au plus"),
        [CreditReason.Purchases] = new("purchases of {amount} a month", "achats de {amount} par mois"),
        [CreditReason.DaysOpen] = new("each purchase stays open for {days}, usual delay included", "chaque achat reste dû pendant {days}, retard habituel compris"),
        [CreditReason.ClassShare] = new("this class is granted {percent} of the need", "cette classe se voit accorder {percent} du besoin"),
        [CreditReason.NoHistory] = new("too few invoices of its own ({count})", "trop peu de factures à son nom ({count})"),
        [CreditReason.ExternalScore] = new("external score of {count} out of 100", "score externe de {count} sur 100"),
        [CreditReason.Insolvency] = new("insolvency proceedings are open", "une procédure collective est ouverte"),
        [CreditReason.PublicBody] = new("public body: no risk of insolvency, terms set by law", "organisme public : pas de risque d’insolvabilité, délais fixés par la loi"),
        [CreditReason.Consumer] = new("consumer: paid with the order", "consommateur : paiement à la commande"),
        [CreditReason.Size] = new("first limit for its size: {amount}", "première limite pour sa taille : {amount}"),
        [CreditReason.NothingKnown] = new("nothing is known yet: a prudent class until something is", "rien n’est encore connu : classe prudente dans l’attente"),
    });

    private static readonly CodedTexts<CreditAdviceKind> Advice = new(new()
    {
        [CreditAdviceKind.Terms] = new("Payment terms: {days}[ instead of {ofdays}]", "Délai de paiement : {days}[ au lieu de {ofdays}]"),
        [CreditAdviceKind.Limit] = new("Credit limit: {amount}[ instead of {ofamount}]", "Limite de crédit : {amount}[ au lieu de {ofamount}]"),
    });

    public static string Of(CodedReason<CreditReason> reason, TextCulture culture) => Reasons.Of(reason, culture);

    /// <summary>The proposal with its reasons, in one sentence.</summary>
    /// <param name="baseCurrency">ISO 4217 code of limits.</param>
    public static string Of(CreditAdvice advice, string baseCurrency, TextCulture culture)
    {
        var proposal = new CodedReason<CreditAdviceKind>(advice.Kind) { Value = advice.Proposed, Of = advice.Current, Currency = baseCurrency };
        var reasons = new System.Collections.Generic.List<string>();
        foreach (var reason in advice.Reasons)
        {
            reasons.Add(Reasons.Of(reason, culture));
        }

        var separator = culture.Language == "fr" ? FrenchTypography.Of(" ; ") : "; ";
        return Advice.Of(proposal, culture) + " (" + string.Join(separator, reasons) + ").";
    }
}
