using System;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Relance.Benchmarks.Samples;
using Relance.Domain;

namespace Relance.Benchmarks.Texts;

/// <summary>The first reminder that ships, in French, as HTML, for ten invoices: its template read once, and filled in.</summary>
[MemoryDiagnoser]
public class MessageBenchmark
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "solution", "data", "texts", "fr");

    private readonly MessageModel model = ModelOf();
    private readonly MessageTemplate template = Read();

    [Benchmark]
    public MessageTemplate Parse() => Read();

    [Benchmark]
    public int Compose() => Composer.Compose(template, model, TextCulture.FrenchFrance).Text!.Length;

    private static MessageTemplate Read()
    {
        var parts = Directory.GetFiles(Path.Combine(Folder, "parts"), "*.html")
            .Select(path => new TemplatePart(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
            .ToValueList();
        return MessageTemplate.Parse(File.ReadAllText(Path.Combine(Folder, "reminder-1.body.html")), TemplateKind.Html, parts).Template!;
    }

    private static MessageModel ModelOf() => new()
    {
        WrittenOn = SampleSettings.AsOf,
        Reference = "REM-261118-7KQ2M",
        Creditor = new MessageCreditor("Ateliers Morel", "14, rue des Forges\n69007 Lyon", "SAS au capital de 120 000 €", new MessageContact("Claire Besson", "claire.besson@morel.example", "04 72 00 00 12")),
        Payment = new MessagePayment("C-1042", "FR7630006000011234567890189", "AGRIFRPP", "https://pay.example/c/1042"),
        Debtor = new MessageDebtor("Société Durand", "C-1042", "Madame Durand"),
        Step = new MessageStep("Premier rappel", 1),
        Lines = Enumerable.Range(1, 10).Select(LineOf).ToValueList(),
    };

    private static MessageLine LineOf(int number) => new()
    {
        Number = $"F-2026-{number:000}",
        IssuedOn = SampleSettings.AsOf.PlusDays(-40 - number),
        DueOn = SampleSettings.AsOf.PlusDays(-10 - number),
        DaysLate = 10 + number,
        Currency = "EUR",
        Original = 900m * number,
        OpenBalance = 900m * number,
        Asked = 900m * number,
    };
}
