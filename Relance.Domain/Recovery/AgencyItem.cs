using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What a hand-over or an agency's letter can be asked to hold.</summary>
public enum AgencyItem
{
    // The agency and its mandate (CPCE R124-2, R124-3).
    Insurance,
    DedicatedAccount,
    Declaration,
    SignedMandate,
    PowerToReceive,
    Basis,

    /// <summary>Principal, interest and accessories, each apart.</summary>
    Breakdown,
    Guarantee,
    Fee,
    Payout,

    // Its letters (CPCE R124-4).
    CollectorIdentity,
    CollectorActivity,
    CreditorIdentity,
    NoCreditorCosts,
    RequestToPay,
    PaymentMeans,

    /// <summary>Paragraphs 2 and 3 of article L111-8.</summary>
    LegalText,

    /// <summary>Every later contact recalls the reference and the date of the first letter.</summary>
    FirstLetterRecalled,
}

/// <summary>What is missing in a hand-over, in words that say what to do.</summary>
public static class AgencyItemTexts
{
    private static readonly Dictionary<AgencyItem, (string Code, string English, string French)> Texts = new()
    {
        [AgencyItem.Insurance] = ("AGY001", "Ask the agency for the proof of its liability insurance.", "Demandez à l’agence son attestation d’assurance de responsabilité civile."),
        [AgencyItem.DedicatedAccount] = ("AGY002", "Ask the agency for the proof of its dedicated account.", "Demandez à l’agence la preuve de son compte exclusivement affecté."),
        [AgencyItem.Declaration] = ("AGY003", "Ask the agency for its declaration to the public prosecutor.", "Demandez à l’agence sa déclaration au procureur de la République."),
        [AgencyItem.SignedMandate] = ("AGY004", "Sign a written agreement first.", "Signez d’abord une convention écrite."),
        [AgencyItem.PowerToReceive] = ("AGY005", "Give the agency the power to receive money for you.", "Donnez à l’agence pouvoir de recevoir les fonds pour votre compte."),
        [AgencyItem.Basis] = ("AGY006", "Say what the debt comes from.", "Indiquez le fondement de la créance."),
        [AgencyItem.Breakdown] = ("AGY007", "Show principal, interest and accessories apart.", "Distinguez le principal, les intérêts et les accessoires."),
        [AgencyItem.Guarantee] = ("AGY008", "Describe the guarantee given to the creditor.", "Décrivez la garantie donnée au créancier."),
        [AgencyItem.Fee] = ("AGY009", "Say how the fee is determined.", "Indiquez comment la rémunération est déterminée."),
        [AgencyItem.Payout] = ("AGY010", "Say when and how recovered money is paid out.", "Indiquez quand et comment les fonds sont reversés."),
        [AgencyItem.CollectorIdentity] = ("AGY011", "The letter must name the agency and its address.", "La lettre doit indiquer le nom et l’adresse de l’agence."),
        [AgencyItem.CollectorActivity] = ("AGY012", "The letter must say that it collects debts amicably.", "La lettre doit mentionner l’activité de recouvrement amiable."),
        [AgencyItem.CreditorIdentity] = ("AGY013", "The letter must name the creditor and the address.", "La lettre doit indiquer le nom et l’adresse du créancier."),
        [AgencyItem.NoCreditorCosts] = ("AGY014", "The letter must not ask for costs that stay with the creditor.", "La lettre ne doit pas réclamer de frais restant à la charge du créancier."),
        [AgencyItem.RequestToPay] = ("AGY015", "The letter must ask the debtor to pay.", "La lettre doit inviter le débiteur à payer."),
        [AgencyItem.PaymentMeans] = ("AGY016", "The letter must say how to pay.", "La lettre doit indiquer les modalités de paiement."),
        [AgencyItem.LegalText] = (
            "AGY017",
            "The letter must reproduce paragraphs 2 and 3 of article L111-8 of the French code of enforcement.",
            "La lettre doit reproduire les deuxième et troisième alinéas de l’article L. 111-8 du code des procédures civiles d’exécution."),
        [AgencyItem.FirstLetterRecalled] = (
            "AGY018",
            "The letter must recall the reference and the date of the first one.",
            "La lettre doit rappeler la référence et la date de la première."),
    };

    /// <summary>Stable, three letters and three digits.</summary>
    public static string Code(AgencyItem item) => Texts[item].Code;

    /// <param name="culture">French, or English for any other.</param>
    public static string Of(AgencyItem item, TextCulture culture) =>
        Guard.NotNull(culture, nameof(culture)).Language == "fr" ? FrenchTypography.Of(Texts[item].French) : Texts[item].English;
}
