using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Tests.Registration;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Documents;

/// <summary>The commands that documents name are there, with the options that they give.</summary>
public sealed partial class CommandTests
{
    private static readonly RootCommand Root = CommandTree.Build(new Terminal(TextWriter.Null, TextWriter.Null, TextCulture.EnglishBritain));

    [Fact]
    public void Commands_OfTheLocalHost_AreThereWithTheirOptions()
    {
        var named = Named(LocalCommand()).ToList();

        Assert.True(named.Count > 15, "Documents hardly name a command: is the pattern still theirs?");
        Assert.Empty(named.SelectMany(one => Unknown(one.Arguments).Select(word => $"{one.Document}: {word} in {one.Arguments}")));
    }

    [Fact]
    public void CommandsInTheTable_AreAllThereAre()
    {
        var table = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "local-host.md"))
            .Select(line => Regex.Match(line, "^\\| `([a-z-]+)").Groups[1].Value)
            .Where(name => name.Length > 0)
            .ToHashSet();

        Assert.Empty(Root.Subcommands.Where(command => !table.Contains(command.Name) && command.Name is not ("serve" or "calc")).Select(command => command.Name));
    }

    [Fact]
    public async Task Scripts_AreThereWithTheirOptions()
    {
        var named = Named(Script()).ToList();
        Assert.True(named.Count > 15, "Documents hardly name a script: is the pattern still theirs?");
        foreach (var (document, name, arguments) in named)
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, "deploy-scripts", name + ".cs")), $"{document}: {name}.cs");
            var type = typeof(ScriptVerb).Assembly.GetType($"Relance.Deploy.{string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}Verb", throwOnError: true)!;
            var help = (await Said.By((ScriptVerb)Activator.CreateInstance(type)!, ["--help"])).Output;
            Assert.All(Option().Matches(arguments).Select(match => match.Value), option => Assert.True(help.Contains(option, StringComparison.Ordinal), $"{document}: {name}.cs has no {option}"));
        }
    }

    private static IEnumerable<(string Document, string Name, string Arguments)> Named(Regex pattern) =>
        from document in MarkdownFile.All
        from code in document.Code
        from match in pattern.Matches(code)
        select (document.Name, match.Groups[1].Value, match.Groups[2].Value.Split(" # ")[0]);

    private static IEnumerable<string> Unknown(string arguments)
    {
        Command command = Root;
        foreach (var word in arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (command.Subcommands.FirstOrDefault(one => one.Name == word) is { } next)
            {
                command = next;
            }
            else if (command == Root)
            {
                // "COMMAND" stands for any of them.
                if (word != "COMMAND")
                {
                    yield return word;
                }

                yield break;
            }
            else if (word.StartsWith("--", StringComparison.Ordinal) && word != "--help" && command.Options.Concat(Root.Options).All(option => option.Name != word))
            {
                yield return word;
            }
        }
    }

    [GeneratedRegex("(Relance.Local) -- (.+)$")]
    private static partial Regex LocalCommand();

    [GeneratedRegex(@"(?<![\w/$])(?:deploy-scripts/)?([a-z][a-z-]+)\.cs\b(?: +--(?= |$))?([^;&]*)")]
    private static partial Regex Script();

    [GeneratedRegex("--[a-z][a-z-]+")]
    private static partial Regex Option();
}
