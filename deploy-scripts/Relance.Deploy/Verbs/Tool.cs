using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>A program of the machine that a script needs: dotnet, pac.</summary>
internal static class Tool
{
    /// <summary>Runs the program in the current folder; what it says goes where ours goes.</summary>
    /// <exception cref="DeployFailure">It is not installed, or says that it failed.</exception>
    public static async Task Run(string program, IReadOnlyList<string> arguments)
    {
        using var process = Start(program, arguments);
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            throw new DeployFailure(
                $"{program} {arguments[0]} failed (exit code {process.ExitCode}).",
                $"{program} {arguments[0]} a échoué (code {process.ExitCode}).");
        }
    }

    private static Process Start(string program, IReadOnlyList<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments))!;
        }
        catch (Win32Exception problem)
        {
            throw new DeployFailure(
                $"{program} is not installed on this machine: {problem.Message}",
                $"{program} n’est pas installé sur cette machine : {problem.Message}",
                problem);
        }
    }
}
