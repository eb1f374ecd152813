using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>What an agency's letter to the debtor says, so that the creditor can check it (CPCE R124-4). An empty text = not in it.</summary>
public sealed record AgencyLetter
{
    public string CollectorName { get; init; } = "";

    public string CollectorAddress { get; init; } = "";

    /// <summary>That it collects debts amicably.</summary>
    public string CollectorActivity { get; init; } = "";

    public string CreditorName { get; init; } = "";

    public string CreditorAddress { get; init; } = "";

    public string Basis { get; init; } = "";

    /// <summary>Principal, interest and accessories stand apart from each other.</summary>
    public bool ShowsParts { get; init; }

    /// <summary>Collection costs without an enforceable title that the letter asks for.</summary>
    public decimal CreditorCosts { get; init; }

    public string Request { get; init; } = "";

    public string PaymentMeans { get; init; } = "";

    /// <summary>Its whole text, in which the paragraphs of the law are looked for.</summary>
    public string Text { get; init; } = "";

    /// <summary>Null = this is the first letter.</summary>
    public LocalDate? FirstLetterOn { get; init; }

    public string FirstLetterReference { get; init; } = "";

    /// <summary>Whether a later letter names <see cref="FirstLetterReference"/> and its date.</summary>
    public bool RecallsFirstLetter { get; init; }
}

/// <summary>Checks the letters of a French agency: an omission is fined (CPCE R124-7), and a creditor who knows of it shares the reproach.</summary>
public static class AgencyLetterCheck
{
    /// <summary>CPCE L111-8, second and third paragraphs, as R124-4 wants them reproduced.</summary>
    public static ValueList<string> LegalText { get; } = ValueList.Of(
        "Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier, sauf s'ils concernent un acte dont l'accomplissement est prescrit par la loi au créancier. Toute stipulation contraire est réputée non écrite, sauf disposition législative contraire.",
        "Cependant, le créancier qui justifie du caractère nécessaire des démarches entreprises pour recouvrer sa créance peut demander au juge de l'exécution de laisser tout ou partie des frais ainsi exposés à la charge du débiteur de mauvaise foi.");

    /// <returns>What is missing or wrong; a later letter only has to recall the first one and to ask for no costs.</returns>
    public static ValueList<AgencyItem> Missing(AgencyLetter letter)
    {
        Guard.NotNull(letter, nameof(letter));
        var isFirst = letter.FirstLetterOn is null;
        var items = new (AgencyItem Item, bool Holds)[]
        {
            (AgencyItem.CollectorIdentity, !isFirst || (Given(letter.CollectorName) && Given(letter.CollectorAddress))),
            (AgencyItem.CollectorActivity, !isFirst || Given(letter.CollectorActivity)),
            (AgencyItem.CreditorIdentity, !isFirst || (Given(letter.CreditorName) && Given(letter.CreditorAddress))),
            (AgencyItem.Basis, !isFirst || Given(letter.Basis)),
            (AgencyItem.Breakdown, !isFirst || letter.ShowsParts),
            (AgencyItem.NoCreditorCosts, letter.CreditorCosts == 0m),
            (AgencyItem.RequestToPay, !isFirst || Given(letter.Request)),
            (AgencyItem.PaymentMeans, !isFirst || Given(letter.PaymentMeans)),
            (AgencyItem.LegalText, !isFirst || LegalText.All(paragraph => Bare(letter.Text).Contains(Bare(paragraph)))),
            (AgencyItem.FirstLetterRecalled, isFirst || (letter.RecallsFirstLetter && Given(letter.FirstLetterReference))),
        };
        return items.Where(one => !one.Holds).Select(one => one.Item).ToValueList();
    }

    private static bool Given(string text) => !string.IsNullOrWhiteSpace(text);

    // Typography and line breaks may differ from the official text, its words may not.
    private static string Bare(string text) => new(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray());
}
