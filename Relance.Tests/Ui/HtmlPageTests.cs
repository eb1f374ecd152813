using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Relance.Tests.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Ui;

/// <summary>
/// The pages that people read, made by the demo in both languages and opened in Chromium: no finding of axe, no scrolling to the side on a
/// narrow screen. The documents show pictures of them, which are left in the folder that the environment variable RELANCE_PICTURES names.
/// </summary>
public sealed class HtmlPageTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [ChromiumFact]
    public async Task Pages_InBothLanguages_CanBeReadByEverybody()
    {
        using var folder = new ScratchFolder();
        var pages = new[] { "fr", "en" }.SelectMany(language => Pages(language, folder.Path)).ToList();
        var subject = Path.Combine(folder.Path, "pages.json");
        await File.WriteAllTextAsync(subject, JsonSerializer.Serialize(pages, Json));

        var said = await BrowserScript.Run("pages.mjs", subject);

        Assert.Equal(pages.Select(page => page.Name), said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Shown[] Pages(string language, string folder)
    {
        var demo = Path.Combine(folder, $"demo-{language}");
        Run("demo", "--output", demo, "--language", language);
        var database = Path.Combine(demo, "relance.db");
        var month = Path.Combine(demo, "month.html");
        Run("monthly-report", "--database", database, "--month", "2026-05", "--out", month, "--language", language);
        var reminder = Path.Combine(demo, "reminder.html");
        var evidence = Path.Combine(demo, "evidence.zip");
        File.WriteAllText(reminder, Reminder(database, language));
        Run("evidence", "--database", database, "--debtor", "Hôtels Belrivage", "--out", evidence, "--language", language);
        ZipFile.ExtractToDirectory(evidence, Path.Combine(demo, "evidence"));
        return
        [
            new Shown($"report-{language}", Path.Combine(demo, "report.html"), 860, 710),
            new Shown($"month-{language}", month, 860, 560),
            new Shown($"reminder-{language}", reminder, 700, 920, IsMail: true),
            new Shown($"statement-{language}", Evidence(demo, "01-statement"), 860, 572),
            new Shown($"interest-{language}", Evidence(demo, "11-interest"), 860, null),
            new Shown($"evidence-{language}", Path.Combine(demo, "evidence", "00-index.html"), 860, null),
            new Shown($"proof-{language}", Evidence(demo, "06-message-proofs"), 860, null),
        ];
    }

    // The message about most invoices among those that are written in the language.
    private static string Reminder(string database, string language)
    {
        using var workspace = Workspace.OpenExisting(database, null, TextCulture.Find(language)!);
        return workspace.Service.RetrieveMultiple(new QueryExpression(EmailTable.LogicalName) { ColumnSet = new ColumnSet(EmailTable.Description, EmailTable.Subject) }).Entities
            .Select(row => row.GetAttributeValue<string>(EmailTable.Description) ?? "")
            .Where(body => body.Contains($"<html lang=\"{language}\"", StringComparison.Ordinal))
            .MaxBy(body => body.Length)!;
    }

    private static string Evidence(string demo, string chapter) => Directory.GetFiles(Path.Combine(demo, "evidence", chapter)).Order(StringComparer.Ordinal).First();

    private static void Run(params string[] arguments)
    {
        var result = Cli.Run(arguments);
        Assert.True(result.ExitCode == ExitCode.Success, result.Error);
    }

    /// <param name="Name">Of its picture.</param>
    /// <param name="Height">What the picture shows at most; null = there is none.</param>
    /// <param name="IsMail">Shown inside the page of a mail reader, which has the landmarks and makes a wide table fit.</param>
    private sealed record Shown(string Name, string File, int Width, int? Height, bool IsMail = false);
}
