using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Local.Simulation;

namespace Relance.Local.Commands;

/// <summary>The figures of a ledger at each end of month of its past.</summary>
internal static class IndicatorsCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = LedgerOptions.File(terminal);
        var by = new Option<string>("--by") { Description = terminal.Say("the period", "la période"), HelpName = "month", DefaultValueFactory = _ => "month" };
        by.AcceptOnlyFromAmong("month");
        var map = LedgerOptions.Map(terminal);
        var json = SharedOptions.Json(terminal);
        var command = new Command("indicators", terminal.Say("DSO, overdue share, delays and more of a ledger, month by month", "DSO, part échue, retards et autres chiffres d’un grand livre, mois par mois")) { file, by, map, json };
        command.SetAction(parsed => Run(terminal, LedgerPast.Read(parsed.GetValue(file)!, parsed.GetValue(map)!), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, LedgerPast past, bool json)
    {
        var invoices = past.Invoices.ToList();
        var months = MonthEnds(past.First, past.Last).SelectMany(end => KpiSnapshot.AllOf(invoices, [], end)).ToList();
        if (json)
        {
            terminal.WriteJson(months.Select(month => new
            {
                month.MonthEnd,
                month.Currency,
                Values = month.Values.ToDictionary(value => value.Kpi.ToString(), value => value.Value),
                Ageing = month.Ageing.Buckets,
                month.Causes,
            }));
            return ExitCode.Success;
        }

        foreach (var currency in past.Currencies)
        {
            Write(terminal, currency, months.Where(month => month.Currency == currency).ToList());
        }

        return ExitCode.Success;
    }

    private static IEnumerable<LocalDate> MonthEnds(LocalDate first, LocalDate last)
    {
        for (var end = MonthPeriod.Of(first).End; end <= MonthPeriod.Of(last).End; end = MonthPeriod.Of(end.PlusDays(1)).End)
        {
            yield return end;
        }
    }

    // The columns are numbered: sixteen names do not fit above sixteen columns.
    private static void Write(Terminal terminal, string currency, IReadOnlyList<KpiSnapshot> months)
    {
        var culture = terminal.Culture;
        var kpis = months[0].Values.Select(value => value.Kpi).Where(kpi => kpi != Kpi.PromisesKeptOfMonthPercent).ToList();
        for (var index = 0; index < kpis.Count; index++)
        {
            terminal.WriteLine($"{culture.Number(index + 1)}. {KpiTexts.NameOf(kpis[index], culture)} ({Unit(terminal, kpis[index], currency)})");
        }

        terminal.Output.Write(FigureTable.Of(
            [terminal.Say("Month end", "Fin de mois"), .. Enumerable.Range(1, kpis.Count).Select(number => culture.Number(number))],
            months.Select(month => (string[])[culture.Date(month.MonthEnd), .. kpis.Select(kpi => Figure(culture, kpi, month.Of(kpi)))])));
    }

    private static string Unit(Terminal terminal, Kpi kpi, string currency) => KpiTexts.UnitOf(kpi) switch
    {
        KpiUnit.Amount => currency,
        KpiUnit.Percent => "%",
        _ => terminal.Say("days", "jours"),
    };

    private static string Figure(TextCulture culture, Kpi kpi, decimal? value) => value is { } known
        ? culture.Number(decimal.Round(known, KpiTexts.UnitOf(kpi) == KpiUnit.Amount ? 0 : 1, System.MidpointRounding.AwayFromZero))
        : "–";
}
