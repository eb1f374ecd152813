using System.CommandLine;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Writes the configuration of an environment back into the files of <c>solution/data</c>, to compare it and to carry it on.</summary>
public sealed class ExportConfigVerb : ScriptVerb
{
    protected override RootCommand Command(Speech speech)
    {
        var url = Url(speech);
        var dryRun = DryRun(speech);
        var solution = Solution(speech);
        var command = new RootCommand(speech.Say(
            "Write the configuration of an environment into solution/data, so that git shows what differs and configure.cs carries it to the next one.",
            "Écrire la configuration d’un environnement dans solution/data, pour que git montre les écarts et que configure.cs la porte au suivant.")) { url, solution, dryRun };
        command.SetAction((parsed, _) => Run(speech, parsed.GetValue(url)!, parsed.GetValue(solution)!, parsed.GetValue(dryRun)));
        return command;
    }

    private static async Task<int> Run(Speech speech, string url, string solution, bool dryRun)
    {
        using var client = Connect(url);
        var known = ConfigurationData.Read(solution);
        var index = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(solution, "data", "texts", "index.json")).ConfigureAwait(false))!.AsObject();
        var export = new ConfigurationExport(client, known.Settings, speech.Say("en", "fr"));
        var data = await export.Read().ConfigureAwait(false);
        var (files, withoutFile) = ConfigurationFolder.Files(data, index, known.Rates);
        var changed = ConfigurationFolder.Write(Path.Combine(solution, "data"), files, dryRun);
        foreach (var path in changed)
        {
            speech.Write($"differs: {path}", $"diffère : {path}");
        }

        foreach (var column in export.Left)
        {
            speech.Write($"not in the files (set it by --settings of configure.cs, or by hand): {column}", $"absent des fichiers (à fixer par --settings de configure.cs, ou à la main) : {column}");
        }

        foreach (var text in withoutFile)
        {
            speech.Write($"not in the files (a text for one channel alone): {text}", $"absent des fichiers (un texte pour un seul canal) : {text}");
        }

        speech.Write($"{changed.Count} of {files.Count} files differ.{(dryRun ? string.Empty : " Written.")}", $"{changed.Count} fichiers sur {files.Count} diffèrent.{(dryRun ? string.Empty : " Écrits.")}");
        return dryRun && changed.Count > 0 ? ExitCode.WouldChange : ExitCode.Done;
    }
}
