using System;
using System.CommandLine;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace Relance.Deploy;

/// <summary>Imports the packed solution and publishes it. What comes next is the registration.</summary>
public sealed class ImportVerb : ScriptVerb
{
    private const int UsualMinutes = 60;

    protected override RootCommand Command(Speech speech)
    {
        var url = Url(speech);
        var dryRun = DryRun(speech);
        var zip = new Option<string?>("--zip")
        {
            Description = speech.Say("the packed solution; default: the newest out/Relance*.zip", "la solution empaquetée ; par défaut le plus récent out/Relance*.zip"),
            HelpName = speech.Say("FILE", "FICHIER"),
        };
        var minutes = new Option<int>("--wait")
        {
            Description = speech.Say("minutes to wait for the end of the import", "minutes d’attente de la fin de l’importation"),
            HelpName = "MINUTES",
            DefaultValueFactory = _ => UsualMinutes,
        };
        var command = new RootCommand(speech.Say(
            "Import the packed solution of Relance into an environment and publish it. Then run register.cs.",
            "Importer la solution empaquetée de Relance dans un environnement et la publier. Lancez ensuite register.cs.")) { url, zip, minutes, dryRun };
        command.SetAction((parsed, _) => Run(speech, parsed.GetValue(url)!, parsed.GetValue(zip), parsed.GetValue(minutes), parsed.GetValue(dryRun)));
        return command;
    }

    private static async Task<int> Run(Speech speech, string url, string? zip, int minutes, bool dryRun)
    {
        var path = zip ?? Newest();
        var (name, version) = Manifest(path);
        using var client = Connect(url);
        var import = new SolutionImport(client);
        var installed = await import.InstalledVersion(name).ConfigureAwait(false);
        speech.Write(
            $"{name} {version} from {path}; in the environment: {installed ?? "nothing"}.",
            $"{name} {version} depuis {path} ; dans l’environnement : {installed ?? "rien"}.");
        if (dryRun)
        {
            return ExitCode.WouldChange;
        }

        await import.Import(await File.ReadAllBytesAsync(path).ConfigureAwait(false), TimeSpan.FromMinutes(minutes)).ConfigureAwait(false);
        await import.Publish().ConfigureAwait(false);
        speech.Write("Imported and published. Next: register.cs.", "Importée et publiée. Ensuite : register.cs.");
        return ExitCode.Done;
    }

    private static string Newest() =>
        (Directory.Exists("out") ? Directory.GetFiles("out", "Relance*.zip") : Array.Empty<string>()).MaxBy(File.GetLastWriteTimeUtc)
        ?? throw new DeployFailure(
            "There is no out/Relance*.zip. Run pack.cs first, or name the file with --zip.",
            "Il n’y a pas de out/Relance*.zip. Lancez d’abord pack.cs, ou nommez le fichier avec --zip.");

    private static (string Name, string Version) Manifest(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            using var stream = zip.GetEntry("solution.xml")?.Open() ?? throw new InvalidDataException("solution.xml");
            var manifest = XElement.Load(stream).Element("SolutionManifest");
            return ((string?)manifest?.Element("UniqueName") ?? throw new InvalidDataException("UniqueName"), (string?)manifest!.Element("Version") ?? string.Empty);
        }
        catch (Exception problem) when (problem is IOException or InvalidDataException or System.Xml.XmlException)
        {
            throw new DeployFailure($"{path} is no packed solution: {problem.Message}", $"{path} n’est pas une solution empaquetée : {problem.Message}", problem);
        }
    }
}
