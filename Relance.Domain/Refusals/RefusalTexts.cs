using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>
/// Every refusal in words, in the notation of <see cref="SentencePattern"/>: <c>{amount}</c>, <c>{of}</c>, <c>{on}</c>,
/// <c>{count}</c> and <c>{detail}</c> are the values of the refusal.
/// </summary>
public static class RefusalTexts
{
    private static readonly Dictionary<RefusalCode, (string English, string French)> Texts = new()
    {
        [RefusalCode.WordsMissing] = ("Say why this is done.", "Indiquez le motif."),
        [RefusalCode.AmountNotPositive] = ("The amount must be above zero.", "Le montant doit être supérieur à zéro."),
        [RefusalCode.AboveOpenAmount] = (
            "[{amount} is more than the {of} that is open|The amount is more than what is open].",
            "[{amount}, c’est plus que les {of} restant dus|Le montant dépasse le reste dû]."),
        [RefusalCode.DayTooEarly] = ("The day lies too early[; it cannot come before {on}].", "La date est trop ancienne[ ; elle ne peut pas précéder le {on}]."),
        [RefusalCode.NothingToClaim] = ("There is nothing more to claim.", "Il n’y a rien de plus à réclamer."),
        [RefusalCode.ClaimedTooMuch] = (
            "More is claimed than is owed[: {amount} too much]. Waive or reverse a claim first.",
            "Le montant réclamé dépasse le montant dû[ de {amount}]. Renoncez d’abord à une réclamation ou annulez-la."),
        [RefusalCode.ClaimExists] = ("This was claimed before[ ({detail})].", "Cette somme a déjà été réclamée[ ({detail})]."),
        [RefusalCode.RateMissing] = ("The rate is missing[: {detail}]. Nothing is computed without it.", "Le taux manque[ : {detail}]. Rien n’est calculé sans lui."),
        [RefusalCode.ConsumerOwesNone] = ("A consumer never owes this.", "Un consommateur ne doit jamais cette somme."),
        [RefusalCode.RegimeUnknown] = (
            "The law on late payment is not known for this kind of debtor[ in {detail}].",
            "Les règles de retard de paiement ne sont pas connues pour ce type de débiteur[ ({detail})]."),
        [RefusalCode.NoticeNotReceived] = (
            "Interest runs only from a formal notice, and none was received.",
            "Les intérêts ne courent qu’à compter d’une mise en demeure, et aucune n’a été reçue."),
        [RefusalCode.CompensationCurrency] = (
            "The fixed compensation is[ in {detail},] not in the currency of the invoice: claim it by itself.",
            "L’indemnité forfaitaire n’est pas dans la devise de la facture[, mais en {detail}] : réclamez-la à part."),
        [RefusalCode.NoFixedSumInLaw] = ("The law of the country knows no fixed compensation.", "Le droit de ce pays ne prévoit pas d’indemnité forfaitaire."),
        [RefusalCode.InvoiceNotLate] = ("The invoice was not late.", "La facture n’a pas été payée en retard."),
        [RefusalCode.CompensationClaimed] = (
            "The fixed compensation is claimed once for each invoice, and it was.",
            "L’indemnité forfaitaire n’est réclamée qu’une fois par facture, et elle l’a été."),
        [RefusalCode.PaymentForbidden] = (
            "Insolvency proceedings forbade the payment on the due date.",
            "Une procédure collective interdisait le paiement à l’échéance."),
        [RefusalCode.ClaimNotClaimed] = ("It is not claimed yet; waive it instead.", "Cette somme n’est pas encore réclamée ; renoncez-y plutôt."),
        [RefusalCode.ClaimAlreadyClaimed] = ("It is already claimed[ since {on}].", "Cette somme est déjà réclamée[ depuis le {on}]."),
        [RefusalCode.ClaimAlreadyWaived] = ("It was waived[ on {on}]; that is done once.", "Il y a été renoncé[ le {on}] ; cela ne se fait qu’une fois."),
        [RefusalCode.ClaimNotWaived] = ("It is not waived.", "Il n’y a pas été renoncé."),
        [RefusalCode.ClaimAlreadyReinstated] = ("It was reinstated[ on {on}]; that is done once.", "Cette somme a été rétablie[ le {on}] ; cela ne se fait qu’une fois."),
        [RefusalCode.ClaimAlreadyReversed] = ("It was reversed[ on {on}]; a new claim replaces it.", "Cette réclamation a été annulée[ le {on}] ; une nouvelle la remplace."),
        [RefusalCode.ClaimHoldsMoney] = (
            "Money was received for it[: {amount}]. Give it back or move it first.",
            "Un règlement lui est affecté[ : {amount}]. Remboursez-le ou réaffectez-le d’abord."),
        [RefusalCode.NoticeIncomplete] = ("The formal notice is not complete[; missing: {count}].", "La mise en demeure n’est pas complète[ ; éléments manquants : {count}]."),
        [RefusalCode.NoticeNotApproved] = ("The formal notice is not approved.", "La mise en demeure n’est pas validée."),
        [RefusalCode.NoticeAlreadyApproved] = ("The formal notice is already approved.", "La mise en demeure est déjà validée."),
        [RefusalCode.NoticeNotSent] = ("The formal notice is not sent.", "La mise en demeure n’est pas envoyée."),
        [RefusalCode.NoticeAlreadySent] = ("The formal notice was sent[ on {on}].", "La mise en demeure a été envoyée[ le {on}]."),
        [RefusalCode.NoticeAlreadyReceived] = ("The debtor received the formal notice[ on {on}].", "Le débiteur a reçu la mise en demeure[ le {on}]."),
        [RefusalCode.NoticeAlreadyReturned] = ("The formal notice came back[ on {on}].", "La mise en demeure est revenue[ le {on}]."),
        [RefusalCode.MandateIncomplete] = ("The mandate is not complete[; missing: {count}].", "Le mandat n’est pas complet[ ; éléments manquants : {count}]."),
        [RefusalCode.CaseEnded] = ("The case has ended.", "Le dossier est clos."),
        [RefusalCode.CaseAlreadyStarted] = ("The agency has already started.", "L’agence a déjà commencé."),
        [RefusalCode.CaseAlreadyRecalled] = ("The case was already recalled[ on {on}].", "Le dossier a déjà été rappelé[ le {on}]."),
        [RefusalCode.CaseStillWithAgency] = ("The case is still with the agency: recall it first.", "Le dossier est encore chez l’agence : rappelez-le d’abord."),
        [RefusalCode.LimitationUnknown] = (
            "No limitation period is known for this kind of debtor[ in {detail}]; ask a lawyer of the country.",
            "Aucun délai de prescription n’est connu pour ce type de débiteur[ ({detail})] ; consultez un juriste du pays."),
        [RefusalCode.LimitationFixedByLaw] = ("The law does not let the parties change this limitation period.", "La loi ne permet pas aux parties de modifier ce délai de prescription."),
        [RefusalCode.AgreedLimitationOutOfRange] = (
            "An agreed limitation period is 1 to 10 years[, not {count}].",
            "Un délai de prescription convenu est de 1 à 10 ans[, et non de {count}]."),
        [RefusalCode.WriteOffNotProposed] = ("The write-off does not wait for a decision.", "Ce passage en perte n’attend pas de décision."),
        [RefusalCode.WriteOffNotApproved] = ("Only an approved write-off can be reversed.", "Seul un passage en perte validé peut être annulé."),
        [RefusalCode.SecondPersonNeeded] = (
            "A write-off[ of {amount}] needs a second person[: it is above {of}].",
            "Un passage en perte[ de {amount}] exige une seconde personne[ : il dépasse {of}]."),
        [RefusalCode.WriteOffAlreadyReversed] = ("The write-off was reversed[ on {on}]; that is done once.", "Ce passage en perte a été annulé[ le {on}] ; cela ne se fait qu’une fois."),
    };

    /// <summary>A whole sentence.</summary>
    /// <param name="culture">French, or English for any other.</param>
    public static string Of(Refusal refusal, TextCulture culture)
    {
        var (english, french) = Texts[Guard.NotNull(refusal, nameof(refusal)).Code];
        var isFrench = Guard.NotNull(culture, nameof(culture)).Language == "fr";
        return SentencePattern.Fill(isFrench ? FrenchTypography.Of(french) : english, name => name switch
        {
            "amount" => Money(refusal.Amount, refusal.Currency, culture),
            "of" => Money(refusal.OfAmount, refusal.Currency, culture),
            "on" => refusal.On is { } day ? culture.LongDate(day) : null,
            "count" => refusal.Count is { } count ? culture.Number(count) : null,
            "detail" => string.IsNullOrWhiteSpace(refusal.Detail) ? null : refusal.Detail,
            _ => throw new KeyNotFoundException(name),
        });
    }

    private static string? Money(decimal? amount, string? currency, TextCulture culture) =>
        amount is { } value ? currency is null ? culture.Number(value) : culture.Money(value, currency) : null;
}
