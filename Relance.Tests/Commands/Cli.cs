using System.IO;
using System.Text.Json;
using Relance.Local.Commands;

namespace Relance.Tests.Commands;

/// <summary>A command as a script runs it: exit code, output, errors.</summary>
internal sealed record Cli(int ExitCode, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public static Cli Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CommandLine.Run(arguments, output, error);
        return new Cli(code, output.ToString(), error.ToString());
    }
}
