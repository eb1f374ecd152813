using System;
using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Benchmarks.Samples;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Plugin.Tables;

namespace Relance.Benchmarks.Runs;

/// <summary>One debtor with ten open invoices, all of whose messages have left: read, decided, compared, nothing to write.</summary>
[MemoryDiagnoser]
public class DebtorBenchmark : IDisposable
{
    private Workspace? workspace;
    private OrganizationRequest? request;

    [GlobalSetup]
    public void Prepare()
    {
        workspace = Workspace.OpenOrCreate("", SampleSettings.AsOf, TextCulture.FrenchFrance);
        new RunLedger(workspace, SampleSettings.AsOf).Write(invoices: 10, due: 1);
        NightlyRun.Execute(workspace, SampleSettings.AsOf);
        var debtor = workspace.Service.RetrieveMultiple(new QueryExpression(AccountTable.LogicalName) { ColumnSet = new ColumnSet(false) }).Entities[0];
        request = new OrganizationRequest("relance_EvaluateDebtor") { ["Debtor"] = debtor.ToEntityReference() };
    }

    [Benchmark]
    public object Evaluate() => workspace!.Service.Execute(request!)["Summary"];

    [GlobalCleanup]
    public void Dispose()
    {
        workspace?.Dispose();
        GC.SuppressFinalize(this);
    }
}
