using System.CommandLine;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Checks the solution folder without packing it.</summary>
public sealed class CheckVerb : ScriptVerb
{
    protected override RootCommand Command(Speech speech)
    {
        var command = new RootCommand(speech.Say(
            "Check the solution: every finding with its rule and file, exit code 1 when there is one.",
            "Vérifier la solution : chaque constat avec sa règle et son fichier, code 1 s’il y en a un."));
        command.SetAction((_, _) => Run());
        return command;
    }

    private static async Task<int> Run()
    {
        await Tool.Run("dotnet", new[] { "run", "--project", "Relance.Local", "--", "solution", "check" }).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
