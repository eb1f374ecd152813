using System;
using System.CommandLine;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Benchmarks.Measuring;
using Relance.Benchmarks.Samples;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Plugin.Tables;

namespace Relance.Benchmarks.Runs;

/// <summary>The nightly run on the local host, with real plug-ins: debtors read, decided and written, messages composed and mailed.</summary>
internal static class RunCommand
{
    private const int MostRequestsShown = 25;

    public static Command Build()
    {
        var invoices = new Option<int>("--invoices") { Description = "open invoices in the ledger, ten a debtor", DefaultValueFactory = _ => 100_000 };
        var share = new Option<double>("--due-share") { Description = "share of the debtors that is due for review, 0 to 1", DefaultValueFactory = _ => 1.0 };
        var due = new Option<int?>("--due") { Description = "number of debtors due for review, in place of --due-share" };
        var requests = new Option<bool>("--requests") { Description = "also list the requests, the costliest first" };
        var mails = new Option<bool>("--mails") { Description = "also write each e-mail to a file; otherwise they are composed, sent and kept in memory" };
        var command = new Command("run", "the nightly run over a made-up ledger in a database file") { invoices, share, due, requests, mails };
        command.SetAction(parsed => Run(
            parsed.GetValue(invoices),
            parsed.GetValue(due) ?? (int)(RunLedger.DebtorsOf(parsed.GetValue(invoices)) * parsed.GetValue(share)),
            parsed.GetValue(requests),
            parsed.GetValue(mails)));
        return command;
    }

    private static void Run(int invoices, int due, bool showsRequests, bool writesMails)
    {
        var folder = Directory.CreateTempSubdirectory("relance-run-");
        try
        {
            var path = Path.Combine(folder.FullName, "ledger.db");
            using (var workspace = Workspace.OpenOrCreate(path, SampleSettings.AsOf, TextCulture.FrenchFrance, new WorkspaceOptions { WritesMails = writesMails }))
            {
                workspace.NameCreditor("Ateliers Morel", "14, rue des Forges, 69007 Lyon");
                var filled = Measurement.Once(() => new RunLedger(workspace, SampleSettings.AsOf).Write(invoices, due));
                Console.WriteLine(FormattableString.Invariant($"{invoices:N0} open invoices of {RunLedger.DebtorsOf(invoices):N0} debtors written in {filled.Elapsed.TotalSeconds:N1} s, {due:N0} debtors due for review"));
                Console.WriteLine();
                Measure(workspace, showsRequests);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(Workspace workspace, bool showsRequests)
    {
        // The first run of a month also keeps the figures of the last one; what that costs grows with the ledger, not with what is due.
        var figures = Measurement.Once(() => workspace.Service.Execute(new OrganizationRequest("relance_TakeSnapshot")));
        var counter = workspace.Host.RequestCounter;
        counter.Reset();
        RunOutcome? outcome = null;
        var run = Measurement.Once(() => outcome = NightlyRun.Execute(workspace, SampleSettings.AsOf));
        using var process = Process.GetCurrentProcess();
        var requests = counter.TopLevel + counter.FromPlugins;
        new PlainTable("nightly run", "figure")
            .Add("seconds", PlainTable.Number(run.Elapsed.TotalSeconds, 2))
            .Add("processor seconds", PlainTable.Number(run.Processor.TotalSeconds, 2))
            .Add("debtors evaluated", PlainTable.Number(outcome!.Debtors))
            .Add("messages written", PlainTable.Number(outcome.Reminders))
            .Add("mails sent", PlainTable.Number(workspace.Host.Outbox.Delivered.Count))
            .Add("holds placed", PlainTable.Number(outcome.HoldsPlaced))
            .Add("errors", PlainTable.Number(outcome.Errors))
            .Add("ms per debtor", PlainTable.Number(run.Elapsed.TotalMilliseconds / outcome.Debtors, 3))
            .Add("requests per debtor", PlainTable.Number((double)requests / outcome.Debtors, 1))
            .Add("KB allocated per debtor", PlainTable.Number(run.BytesPer(outcome.Debtors) / 1024, 1))
            .Add("figures of the month, before: seconds", PlainTable.Number(figures.Elapsed.TotalSeconds, 2))
            .Add("figures of the month, before: processor seconds", PlainTable.Number(figures.Processor.TotalSeconds, 2))
            .Add("peak memory of the process, MB", PlainTable.Number(process.PeakWorkingSet64 / 1048576.0))
            .Print();
        PrintErrors(workspace);
        if (showsRequests)
        {
            Console.WriteLine();
            PrintRequests(workspace, outcome.Debtors);
        }
    }

    private static void PrintErrors(Workspace workspace)
    {
        var query = new QueryExpression(RunBatchTable.LogicalName) { ColumnSet = new ColumnSet(RunBatchTable.Message) };
        query.Criteria.AddCondition(RunBatchTable.Message, ConditionOperator.NotNull);
        foreach (var batch in workspace.Service.RetrieveMultiple(query).Entities)
        {
            Console.WriteLine();
            Console.WriteLine(batch.GetAttributeValue<string>(RunBatchTable.Message));
        }
    }

    private static void PrintRequests(Workspace workspace, int debtors)
    {
        var table = new PlainTable("request, nested ones included", "per debtor", "ms each", "seconds");
        foreach (var count in workspace.Host.RequestCounter.Counts.OrderByDescending(count => count.Time).Take(MostRequestsShown))
        {
            table.Add(
                $"{count.Message} {count.Table}",
                PlainTable.Number((double)count.Count / debtors, 2),
                PlainTable.Number(count.Time.TotalMilliseconds / count.Count, 3),
                PlainTable.Number(count.Time.TotalSeconds, 2));
        }

        table.Print();
    }
}
