using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Messages;

/// <summary>A valid message; a test says only what matters to it.</summary>
internal static class SampleMessage
{
    public static MessageModel Valid { get; } = new()
    {
        WrittenOn = new LocalDate(2026, 11, 23),
        Reference = "REL-2026-00417",
        Creditor = new MessageCreditor(
            "Ateliers Morel",
            "14, rue des Forges\n69007 Lyon",
            "Ateliers Morel, SAS au capital de 120 000 €\n512 345 678 RCS Lyon",
            new MessageContact("Claire Besson", "claire.besson@ateliers-morel.example", "04 72 00 00 12")),
        Payment = new MessagePayment("C-1042", "FR7630006000011234567890189", "AGRIFRPP", "https://pay.example/c/1042"),
        Debtor = new MessageDebtor("Société Durand", "C-1042", "Madame Durand"),
        Step = new MessageStep("Relance 1", 2, new LocalDate(2026, 12, 1)),
        Lines = ValueList.Of(Line("F-2026-118", 9000m)),
    };

    public static MessageLine Line(string number, decimal balance, string currency = "EUR") => new()
    {
        Number = number,
        IssuedOn = new LocalDate(2026, 10, 1),
        DueOn = new LocalDate(2026, 11, 1),
        DaysLate = 22,
        Currency = currency,
        Original = balance,
        OpenBalance = balance,
        Asked = balance,
    };

    public static string Compose(string text, TemplateKind kind = TemplateKind.Text, MessageModel? model = null, TextCulture? culture = null)
    {
        var reading = MessageTemplate.Parse(text, kind);
        Assert.Empty(reading.Failures);
        var composition = Composer.Compose(reading.Template!, model ?? Valid, culture ?? TextCulture.FrenchFrance);
        Assert.Empty(composition.Failures);
        return composition.Text!;
    }
}
