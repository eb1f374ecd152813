using System;
using System.CommandLine;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>
/// Builds the plug-ins and packs them with the solution into <c>out/</c>: the same tree gives the same bytes. The managed zip can only be made by
/// Microsoft's own tool (pac), which is called where it is installed; nothing else here is called managed.
/// </summary>
public sealed class PackVerb : ScriptVerb
{
    // In the zip a web resource bears its name without signs, with its id behind.
    private const string PackedConfiguration = "WebResources/relance_setupconfigurationjson";

    protected override RootCommand Command(Speech speech)
    {
        var managed = new Option<bool>("--managed")
        {
            Description = speech.Say("also pack a managed zip, by Microsoft's tool pac", "empaqueter aussi un zip géré, par l’outil pac de Microsoft"),
        };
        var output = new Option<string>("--output")
        {
            Description = speech.Say("the folder of the zips", "le dossier des zips"),
            HelpName = speech.Say("FOLDER", "DOSSIER"),
            DefaultValueFactory = _ => "out",
        };
        var command = new RootCommand(speech.Say("Build the plug-ins and pack the solution of Relance.", "Compiler les plug-ins et empaqueter la solution de Relance.")) { managed, output };
        command.SetAction((parsed, _) => Run(speech, parsed.GetValue(managed), parsed.GetValue(output)!));
        return command;
    }

    private static async Task<int> Run(Speech speech, bool managed, string output)
    {
        if (managed)
        {
            await Tool.Run("pac", new[] { "help" }).ConfigureAwait(false);
        }

        // Neither the place of the sources nor the state of the repository may show in the assemblies.
        await Tool.Run("dotnet", new[]
        {
            "build", "Relance.Plugin", "-c", "Release", "-f", "net462", "-v", "quiet", "-nologo", $"-p:PathMap={Path.GetFullPath(".")}=/_", "-p:EnableSourceLink=false",
            "-p:EnableSourceControlManagerQueries=false", "-p:IncludeSourceRevisionInInformationalVersion=false", "-p:EmbedUntrackedSources=false",
        }).ConfigureAwait(false);
        var zip = Path.Combine(output, "Relance.zip");
        await Tool.Run("dotnet", new[] { "run", "--project", "Relance.Local", "--", "solution", "pack", "--output", zip }).ConfigureAwait(false);
        if (managed)
        {
            await Managed(zip, Path.Combine(output, "Relance_managed.zip")).ConfigureAwait(false);
        }

        speech.Write("Next: import.cs, then register.cs.", "Ensuite : import.cs, puis register.cs.");
        return ExitCode.Done;
    }

    // pac packs a tree as it lies there, so what is generated has to be put into a copy first.
    private static async Task Managed(string zip, string target)
    {
        var stage = Directory.CreateTempSubdirectory("relance-managed-");
        try
        {
            var source = Path.GetFullPath(Path.Combine("solution", "src"));
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            {
                File.Copy(file, Below(stage.FullName, Path.GetRelativePath(source, file)));
            }

            await File.WriteAllTextAsync(Below(stage.FullName, "WebResources/relance_/setup/registration.json"), RegistrationDefinition.Read("solution").ToJson()).ConfigureAwait(false);
            using (var packed = ZipFile.OpenRead(zip))
            {
                packed.Entries.Single(entry => entry.FullName.StartsWith(PackedConfiguration, StringComparison.Ordinal)).ExtractToFile(Below(stage.FullName, "WebResources/relance_/setup/configuration.json"));
                foreach (var package in packed.Entries.Where(entry => entry.FullName.EndsWith(".nupkg", StringComparison.Ordinal)))
                {
                    package.ExtractToFile(Below(stage.FullName, package.FullName));
                }
            }

            await Tool.Run("pac", new[] { "solution", "pack", "--zipfile", target, "--folder", stage.FullName, "--packagetype", "Managed", "--useUnmanagedFileForMissingManaged" }).ConfigureAwait(false);
        }
        finally
        {
            stage.Delete(recursive: true);
        }
    }

    private static string Below(string folder, string path)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
