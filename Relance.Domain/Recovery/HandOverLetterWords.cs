using System;

namespace Relance.Domain;

/// <summary>The sentences of the letter to an agency in one language.</summary>
internal sealed record HandOverLetterWords(
    Func<string, string, string, string> Subject,
    string Salutation,
    Func<string, string> For,
    Func<string, string, string, string, string> Opening,
    ValueList<string> Heads,
    string Total,
    string Debtor,
    Func<string, bool, string> Evidence,
    string Silence,
    Func<string, string> Request,
    Func<string, string> Payout,
    string CostsInFrance,
    string Answering,
    string Closing)
{
    private static readonly HandOverLetterWords English = new(
        (number, debtor, total) => $"Case {number} – {debtor} – {total}",
        "Dear Sir or Madam,",
        person => $"For the attention of {person},",
        (signed, creditor, debtor, day) => $"Under our agreement of {signed}, {creditor} hands over to you the amicable recovery of the following debts of {debtor}, as they stand on {day}.",
        ValueList.Of("Invoice", "Issued", "Due", "Open", "Interest, compensation and fees"),
        "Total handed over",
        "Debtor: ",
        (name, isAttached) => isAttached ? $"The evidence file {name} is attached." : $"The evidence file {name} is too large for this message; we will send it to you in another way.",
        "From today on we send the debtor no reminder about these invoices. We will tell you without delay of any payment that reaches us directly.",
        number => $"Please confirm that you have received the case, quote the number {number} and keep us informed of its progress.",
        payout => $"Recovered money is paid out as agreed: {payout}.",
        "As a reminder, without an enforceable title the costs of recovery are as a rule borne by the creditor and cannot be asked of the debtor (article L. 111-8 of the French code of civil enforcement procedures).",
        "Your contact: ",
        "Yours faithfully,");

    private static readonly HandOverLetterWords French = new(
        (number, debtor, total) => $"Dossier {number} – {debtor} – {total}",
        "Madame, Monsieur,",
        person => F($"À l’attention de {person},"),
        (signed, creditor, debtor, day) => F($"En application de notre convention du {signed}, {creditor} vous confie le recouvrement amiable des créances suivantes sur {debtor}, arrêtées au {day}."),
        ValueList.Of("Facture", "Émise le", "Échéance", "Restant dû", "Pénalités, indemnités et frais"),
        "Total confié",
        F("Débiteur : "),
        (name, isAttached) => isAttached
            ? F($"Le dossier de preuves {name} est joint à ce message.")
            : F($"Le dossier de preuves {name} est trop volumineux pour ce message ; nous vous le transmettrons par une autre voie."),
        "À compter de ce jour, nous n’adressons plus aucune relance au débiteur pour ces factures. Nous vous informerons sans délai de tout règlement qui nous parviendrait directement.",
        number => F($"Nous vous remercions d’accuser réception de ce dossier, d’en rappeler le numéro {number} dans vos échanges et de nous tenir informés de son avancement."),
        payout => F($"Les fonds encaissés sont reversés dans les conditions convenues : {payout}."),
        "Pour mémoire, en l’absence de titre exécutoire, les frais de recouvrement restent en principe à la charge du créancier et ne peuvent être réclamés au débiteur (article L. 111-8 du code des procédures civiles d’exécution).",
        F("Votre interlocuteur : "),
        "Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.");

    public static HandOverLetterWords In(TextCulture culture) => culture.Language == "fr" ? French : English;

    private static string F(string plain) => FrenchTypography.Of(plain);
}
