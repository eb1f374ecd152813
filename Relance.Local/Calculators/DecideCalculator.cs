using System.Linq;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>A scenario walked over some dates for one debtor: what Relance would have done, and why not more.</summary>
internal static class DecideCalculator
{
    public static Calculator Calculator { get; } = new(
        "decide",
        new Wording("a scenario over some dates: levels, messages, reasons, holds", "un scénario sur plusieurs dates : niveaux, messages, motifs, blocages"),
        Compute);

    private static Answer Compute(Fields fields)
    {
        var facts = DecideCase.Read(fields);
        fields.EndReading();
        var reports = DecideRun.All(facts).Select(run => new DecideReport(run)).ToList();
        return new Answer(
            new { runs = reports.Select(report => report.Result).ToList() },
            culture => reports.SelectMany(report => report.Explanation(culture)));
    }
}
