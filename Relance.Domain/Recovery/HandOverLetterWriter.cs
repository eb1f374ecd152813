using System.Linq;

namespace Relance.Domain;

/// <summary>Puts the letter to an agency into words, as the subject and the HTML of an e-mail.</summary>
public static class HandOverLetterWriter
{
    /// <param name="culture">French, or English for any other.</param>
    public static string Subject(HandOverLetter letter, TextCulture culture)
    {
        Guard.NotNull(letter, nameof(letter));
        var words = HandOverLetterWords.In(Guard.NotNull(culture, nameof(culture)));
        return words.Subject(letter.CaseNumber, letter.DebtorName, culture.Money(Total(letter), letter.Currency));
    }

    /// <param name="culture">French, or English for any other.</param>
    public static string Html(HandOverLetter letter, TextCulture culture)
    {
        Guard.NotNull(letter, nameof(letter));
        var words = HandOverLetterWords.In(Guard.NotNull(culture, nameof(culture)));
        return HtmlText.Of($"""
            <p>{(letter.AgencyContact.Length == 0 ? words.Salutation : words.For(letter.AgencyContact))}</p>
            <p>{words.Opening(culture.LongDate(letter.MandateSignedOn), letter.CreditorName, letter.DebtorName, culture.LongDate(letter.PlacedOn))}</p>
            {Table(letter, words, culture)}
            {Facts(letter, words)}
            <p>{words.Evidence(letter.EvidenceName, letter.IsEvidenceAttached)}</p>
            {Paragraph(letter.Notes)}
            <p>{words.Silence}</p>
            <p>{words.Request(letter.CaseNumber)}{(letter.Payout.Length == 0 ? "" : " " + words.Payout(letter.Payout))}</p>
            {Paragraph(letter.Agency.Country == "FR" ? words.CostsInFrance : "")}
            <p>{words.Answering}{string.Join(", ", letter.Answering)}</p>
            <p>{words.Closing}</p>
            <p>{letter.CreditorName}</p>
            """).Text;
    }

    private static decimal Total(HandOverLetter letter) => letter.Lines.Sum(line => line.OpenBalance + line.Accessories);

    private static HtmlText Table(HandOverLetter letter, HandOverLetterWords words, TextCulture culture) => HtmlText.Of($"""
        <table border="1" cellpadding="4" cellspacing="0">
        <tr>{HtmlText.Each(words.Heads, head => HtmlText.Of($"<th scope=\"col\">{head}</th>"))}</tr>
        {HtmlText.Each(letter.Lines, line => HtmlText.Of($"<tr><td>{line.Number}</td><td>{culture.Date(line.IssuedOn)}</td><td>{culture.Date(line.DueOn)}</td><td align=\"right\">{culture.Money(line.OpenBalance, letter.Currency)}</td><td align=\"right\">{culture.Money(line.Accessories, letter.Currency)}</td></tr>"))}
        <tr><th scope="row" colspan="3">{words.Total}</th><td colspan="2" align="right">{culture.Money(Total(letter), letter.Currency)}</td></tr>
        </table>
        """);

    private static HtmlText Facts(HandOverLetter letter, HandOverLetterWords words) => HtmlText.Of($"""
        <p>{words.Debtor}{letter.DebtorName}{(letter.DebtorNumber.Length == 0 ? "" : $" ({letter.DebtorNumber})")}{HtmlText.Each(
            new[] { letter.DebtorAddress.Replace("\n", ", "), letter.DebtorPhone }.Where(text => text.Length > 0),
            text => HtmlText.Of($"<br>{text}"))}</p>
        """);

    private static HtmlText Paragraph(string text) => text.Length == 0 ? HtmlText.Nothing : HtmlText.Of($"<p>{text}</p>");
}
