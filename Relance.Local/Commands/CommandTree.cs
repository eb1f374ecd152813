using System.CommandLine;
using System.CommandLine.Help;
using System.Linq;

namespace Relance.Local.Commands;

/// <summary>Every command, in the order in which help lists them.</summary>
public static class CommandTree
{
    public static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand(terminal.Say(
            "Relance on this machine: the real plug-ins on an embedded Dataverse. Start with: demo",
            "Relance sur cette machine : les vrais plug-ins sur un Dataverse embarqué. Pour commencer : demo"));
        root.Options.Add(SharedOptions.Language(terminal));
        root.Subcommands.Add(DemoCommand.Build(terminal));
        root.Subcommands.Add(ImportCommand.Build(terminal));
        root.Subcommands.Add(RunCommand.Build(terminal));
        root.Subcommands.Add(PreviewCommand.Build(terminal));
        root.Subcommands.Add(ExplainCommand.Build(terminal));
        root.Subcommands.Add(ReadinessCommand.Build(terminal));
        root.Subcommands.Add(OpenCustomerCommand.Build(terminal));
        root.Subcommands.Add(InterestStatementCommand.Build(terminal));
        root.Subcommands.Add(WorklistCommand.Build(terminal));
        root.Subcommands.Add(EvidenceCommand.Build(terminal));
        root.Subcommands.Add(ReportCommand.Build(terminal));
        root.Subcommands.Add(MonthlyReportCommand.Build(terminal));
        root.Subcommands.Add(CalcCommand.Build(terminal));
        root.Subcommands.Add(ReplayCommand.Build(terminal));
        root.Subcommands.Add(CompareCommand.Build(terminal));
        root.Subcommands.Add(BacktestCommand.Build(terminal));
        root.Subcommands.Add(IndicatorsCommand.Build(terminal));
        root.Subcommands.Add(RiskCommand.Build(terminal));
        root.Subcommands.Add(AssessCommand.Build(terminal));
        root.Subcommands.Add(CheckConfigurationCommand.Build(terminal));
        root.Subcommands.Add(PreviewPublicationCommand.Build(terminal));
        root.Subcommands.Add(SolutionCommand.Build(terminal));
        root.Subcommands.Add(ServeCommand.Build(terminal));
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            // The library has no French for this one.
            option.Description = terminal.Say("show this help", "afficher cette aide");
        }

        return root;
    }
}
