using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Importing;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Replays;

/// <summary>
/// Runs a ledger through the plug-ins with the levels of another system and lists every line on which the two do not reach the same
/// level, with the reason that Relance gives for its own.
/// </summary>
public sealed class Comparison : IDisposable
{
    private readonly Workspace workspace;
    private readonly ReplayLedger ledger;
    private readonly IReadOnlyList<ComparedLine> lines;
    private readonly TextCulture culture;
    private readonly HashSet<string> blocked = [];

    /// <param name="calendarCode">Null = every day is open, as for systems that know no calendar.</param>
    /// <param name="day">The day before which nothing has been reminded.</param>
    public Comparison(IReadOnlyList<ComparedLine> lines, IReadOnlyList<int> levels, string? calendarCode, LocalDate day, TextCulture culture)
    {
        this.lines = lines;
        this.culture = culture;
        workspace = Workspace.OpenOrCreate("", day, culture, new WorkspaceOptions { BaseCurrency = lines[0].Currency });
        ledger = new ReplayLedger(workspace, ComparisonSetting.Write(workspace, levels, calendarCode, culture, day));
        foreach (var line in lines)
        {
            Enter(line, day);
        }

        workspace.RunJobs();
    }

    /// <summary>The run of a day, then what the person does who blocks lines: their reminder has gone, no other shall follow.</summary>
    public void Run(LocalDate day)
    {
        NightlyRun.Execute(workspace, day);
        var reminded = LastSteps();
        foreach (var line in lines.Where(line => line.IsBlocked && reminded.ContainsKey(line.Number) && blocked.Add(line.Number)))
        {
            Pause(new OrganizationRequest("relance_Pause") { ["Invoice"] = ledger.InvoiceOf(Imported(line)) }, day);
        }

        workspace.RunJobs();
    }

    /// <summary>Compares what was delivered so far with the other system's levels.</summary>
    public IReadOnlyList<Difference> With(ComparedRun run, IReadOnlyDictionary<string, int> theirs)
    {
        var ours = LastSteps();
        return lines
            .Select(line => (Line: line, Theirs: theirs.GetValueOrDefault(line.Number), Ours: ours.GetValueOrDefault(line.Number)))
            .Where(one => one.Theirs != one.Ours)
            .Select(one => Explained(run, one.Line, one.Theirs, one.Ours))
            .ToList();
    }

    public void Dispose() => workspace.Dispose();

    // Paid lines are settled before anything is evaluated; debtors without a procedure are paused as a whole.
    private void Enter(ComparedLine line, LocalDate day)
    {
        var imported = Imported(line);
        var isNew = !ledger.Knows(imported.Debtor.Key);
        var debtor = ledger.Debtor(imported);
        if (isNew && !line.IsDunnable)
        {
            Pause(new OrganizationRequest("relance_Pause") { ["Debtor"] = debtor }, day);
        }

        ledger.Issue(imported);
        if (line.IsPaid)
        {
            ledger.Pay(imported, day);
        }
    }

    private void Pause(OrganizationRequest request, LocalDate day)
    {
        request["UntilOn"] = RowValues.Moment(day.PlusYears(1));
        request["Reason"] = culture.Language == "fr" ? "sans procédure dans l’autre système" : "no procedure in the other system";
        workspace.Service.Execute(request);
    }

    private Dictionary<string, int> LastSteps()
    {
        var query = new QueryExpression(InvoiceTable.LogicalName) { ColumnSet = new ColumnSet(InvoiceTable.InvoiceNumber) };
        var step = query.AddLink(ScenarioStepTable.LogicalName, InvoiceTable.LastStepId, ScenarioStepTable.Id);
        step.EntityAlias = "step";
        step.Columns = new ColumnSet(ScenarioStepTable.Order);
        return AllRows.Of(workspace.Service, query).ToDictionary(row => row.Text(InvoiceTable.InvoiceNumber), row => row.Linked<int>("step", ScenarioStepTable.Order));
    }

    private Difference Explained(ComparedRun run, ComparedLine line, int theirs, int ours)
    {
        var response = workspace.Service.Execute(new OrganizationRequest("relance_ExplainInvoice")
        {
            ["Invoice"] = ledger.InvoiceOf(Imported(line)),
            ["AsOf"] = RowValues.Moment(workspace.Today),
            ["Language"] = culture.Language,
        });
        using var decision = JsonDocument.Parse((string)response["Decision"]);
        return new Difference(run, line.Number, theirs, ours, decision.RootElement.GetProperty("code").GetString()!, (string)response["Explanation"]);
    }

    private static ImportedInvoice Imported(ComparedLine line) => new(
        new DelimitedLine(0, []),
        line.Number,
        new ImportedDebtor(line.Debtor, line.Debtor, null, null, null, null, null, null, null, null, null),
        line.IssuedOn,
        line.DueOn,
        line.Amount,
        line.Currency,
        null,
        null,
        false,
        null);
}
