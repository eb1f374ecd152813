using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Benchmarks.Measuring;
using Relance.Benchmarks.Samples;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Benchmarks.Runs;

/// <summary>The figures of a month over two years of a ledger: one request, whose pages and time say how large a ledger may be.</summary>
internal static class MonthCommand
{
    public static Command Build()
    {
        var invoices = new Option<int>("--invoices") { Description = "invoices of two years, ten a debtor", DefaultValueFactory = _ => 100_000 };
        var command = new Command("month", "relance_TakeSnapshot over a made-up ledger in a database file") { invoices };
        command.SetAction(parsed => Run(parsed.GetValue(invoices)));
        return command;
    }

    private static void Run(int invoices)
    {
        var folder = Directory.CreateTempSubdirectory("relance-month-");
        try
        {
            using var workspace = Workspace.OpenOrCreate(Path.Combine(folder.FullName, "ledger.db"), SampleSettings.AsOf, TextCulture.FrenchFrance);
            new PastLedger(workspace, SampleSettings.AsOf).Write(invoices);
            var counter = workspace.Host.RequestCounter;
            counter.Reset();
            var taken = Measurement.Once(() => workspace.Service.Execute(new OrganizationRequest("relance_TakeSnapshot")));
            using var process = Process.GetCurrentProcess();
            var pages = counter.Counts.Where(count => count.FromPlugin && count.Message == "RetrieveMultiple").ToList();
            new PlainTable("figures of a month", "figure")
                .Add("invoices in view", PlainTable.Number(invoices))
                .Add("seconds", PlainTable.Number(taken.Elapsed.TotalSeconds, 2))
                .Add("processor seconds", PlainTable.Number(taken.Processor.TotalSeconds, 2))
                .Add("of it reading", PlainTable.Number(pages.Sum(count => count.Time.TotalSeconds), 2))
                .Add("pages read", PlainTable.Number(pages.Sum(count => count.Count)))
                .Add("requests", PlainTable.Number(counter.FromPlugins))
                .Add("peak memory of the process, MB", PlainTable.Number(process.PeakWorkingSet64 / 1048576.0))
                .Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
