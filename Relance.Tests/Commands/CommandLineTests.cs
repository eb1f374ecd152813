using System;
using System.Collections.Generic;
using System.IO;
using Relance.Local.Commands;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("demo", "import", "run", "preview", "explain", "worklist", "report", "replay", "compare")]
    public void Help_NamesEveryCommand(params string[] commands)
    {
        var help = Cli.Run("--help", "--language", "en");

        Assert.Equal(ExitCode.Success, help.ExitCode);
        Assert.All(commands, command => Assert.Contains($"\n  {command}", help.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Help_InFrench_IsFrench() => Assert.Contains("rejouer le passé", Cli.Run("--help", "--language", "fr").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--unknown")]
    [InlineData("explain")]
    [InlineData("run")]
    [InlineData("run", "--as-of", "30/06/2026")]
    [InlineData("worklist", "--language", "de")]
    [InlineData("compare", "a.csv", "b.csv", "--as-of", "2026-11-01", "--levels", "15,5")]
    public void CommandLine_ThatIsWrong_ExitsWithTwo(params string[] arguments) => Assert.Equal(ExitCode.Usage, Cli.Run(arguments).ExitCode);

    [Theory]
    [InlineData("worklist")]
    [InlineData("report")]
    [InlineData("explain", "F-1")]
    [InlineData("preview")]
    [InlineData("run", "--as-of", "2026-06-30")]
    public void Command_WithoutDatabase_ExitsWithOneAndSaysWhatToDo(params string[] arguments)
    {
        using var folder = new ScratchFolder();
        var missing = Path.Combine(folder.Path, "none.db");

        var result = Cli.Run([.. arguments, "--database", missing, "--language", "en"]);

        Assert.Equal(ExitCode.Failure, result.ExitCode);
        Assert.Contains("import FILE.csv", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.False(File.Exists(missing));
    }

    [Theory]
    [InlineData(null, null, "en")]
    [InlineData(null, "fr_FR.UTF-8", "fr")]
    [InlineData(null, "de_DE.UTF-8", "en")]
    [InlineData(null, "C", "en")]
    [InlineData("fr", "en_GB.UTF-8", "fr")]
    [InlineData("en", "fr_FR.UTF-8", "en")]
    public void Language_Asked_WinsOverThatOfTheMachine(string? asked, string? lang, string expected)
    {
        var environment = new Dictionary<string, string?> { ["LANG"] = lang };
        string[] arguments = asked is null ? ["worklist"] : ["worklist", "--language", asked];

        Assert.Equal(expected, CommandLanguage.Of(arguments, name => environment.GetValueOrDefault(name)).Language);
    }
}
