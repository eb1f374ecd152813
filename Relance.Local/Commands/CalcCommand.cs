using System;
using System.CommandLine;
using System.IO;
using Relance.Local.Calculators;

namespace Relance.Local.Commands;

/// <summary>Single calculations with JSON in and JSON out (docs/calculators.md): how an auditor checks a figure.</summary>
internal static class CalcCommand
{
    private const string StandardInput = "-";

    public static Command Build(Terminal terminal)
    {
        var command = new Command("calc", terminal.Say("compute one thing by itself: JSON in, JSON out", "calculer une seule chose : JSON en entrée, JSON en sortie"));
        foreach (var calculator in CalculatorList.All)
        {
            command.Subcommands.Add(Build(terminal, calculator));
        }

        return command;
    }

    private static Command Build(Terminal terminal, Calculator calculator)
    {
        var input = new Argument<string>("input")
        {
            Description = terminal.Say("a file with one case or a list of cases; default: standard input", "un fichier avec un cas ou une liste de cas ; par défaut l’entrée standard"),
            HelpName = terminal.Say("FILE", "FICHIER"),
            DefaultValueFactory = _ => StandardInput,
        };
        var explain = new Option<bool>("--explain")
        {
            Description = terminal.Say("add the explanation in sentences", "ajouter l’explication en phrases"),
        };
        var command = new Command(calculator.Name, calculator.Summary.In(terminal.Culture)) { input, explain };
        command.SetAction(parsed => Run(terminal, calculator, parsed.GetValue(input)!, parsed.GetValue(explain)));
        return command;
    }

    private static int Run(Terminal terminal, Calculator calculator, string input, bool explain)
    {
        var run = new CaseRun(calculator, explain, terminal.Culture);
        terminal.WriteLine(run.Of(input == StandardInput ? Console.In.ReadToEnd() : Existing(input)));
        return run.HasFailed ? ExitCode.Failure : ExitCode.Success;
    }

    private static string Existing(string path) => File.Exists(path)
        ? File.ReadAllText(path)
        : throw new CommandFailure($"There is no file {path}.", $"Il n’y a pas de fichier {path}.");
}
