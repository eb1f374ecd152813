using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Relance.Local.Commands;

namespace Relance.Tests.Calculators;

/// <summary>Runs <c>calc</c> as a person does: a file in, the output and the exit code out.</summary>
internal static class Calc
{
    public static (int ExitCode, string Output) Run(string calculator, string input, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, input);
            using var output = new StringWriter();
            string[] arguments = ["calc", calculator, file, .. options];
            if (!options.Contains("--language"))
            {
                arguments = [.. arguments, "--language", "en"];
            }

            var exitCode = CommandLine.Run(arguments, output, output);
            return (exitCode, output.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The result of one case that must succeed.</summary>
    public static JsonNode Result(string calculator, string input)
    {
        var (exitCode, output) = Run(calculator, input);
        return exitCode == ExitCode.Success ? JsonNode.Parse(output)!["result"]! : throw new InvalidOperationException(output);
    }

    /// <summary>"code path" of each error of one case that must fail.</summary>
    public static string[] Errors(string calculator, string input)
    {
        var (exitCode, output) = Run(calculator, input);
        return exitCode == ExitCode.Failure
            ? JsonNode.Parse(output)!["errors"]!.AsArray().Select(error => $"{error!["code"]} {error["path"]}").ToArray()
            : throw new InvalidOperationException(output);
    }
}
