using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Desks;
using Relance.Local.Host;
using Relance.Local.Importing;
using Relance.Local.Records;
using Relance.Local.Reports;
using Relance.Plugin.Tables;

namespace Relance.Local.Replays;

/// <summary>
/// Plays a ledger's past through the plug-ins, day by day: the nightly run, then the day's events one by one, then the desks. After
/// each of them the invariants are judged.
/// </summary>
public sealed class LedgerReplay
{
    private static readonly AgeingBuckets Buckets = AgeingBuckets.Standard;

    private readonly Workspace workspace;
    private readonly ReplayScenario scenario;
    private readonly IReadOnlyList<ReplayEvent> events;
    private readonly ReplayLedger ledger;
    private readonly ReplayTruth truth = new();
    private readonly ReplayInvariants invariants;
    private readonly EventCost cost;
    private readonly OfficeDay desks;
    private readonly int[] paidAfter;
    private readonly List<ReplayAgeing> ageing = [];

    public LedgerReplay(Workspace workspace, ReplayScenario scenario, IReadOnlyList<ImportedInvoice> invoices)
    {
        this.workspace = workspace;
        this.scenario = scenario;
        events = ReplayEvent.Of(invoices);
        ledger = new ReplayLedger(workspace, scenario.Reference);
        invariants = new ReplayInvariants(workspace.Service, truth, scenario.Steps.ToDictionary(step => step.Id), scenario.Calendar, scenario.HoldDaysLate);
        cost = new EventCost(workspace.Host.RequestCounter);
        desks = new OfficeDay(workspace, WellKnown.SystemUserId, new OfficePace(Carry: 0, Approve: 0, Do: 0));
        paidAfter = new int[scenario.Steps.Count + 1];
    }

    public LocalDate First => events[0].Day;

    public LocalDate Last => events[^1].Day;

    public int Days => Period.Between(First, Last, PeriodUnits.Days).Days + 1;

    /// <exception cref="BrokenInvariant">Something that must never happen did.</exception>
    public ReplayFigures Run(Action<LocalDate> afterDay)
    {
        var watch = Stopwatch.StartNew();
        var byDay = events.ToLookup(one => one.Day);
        for (var day = First; day <= Last; day = day.PlusDays(1))
        {
            Live(day, byDay[day]);
            Age(day);
            afterDay(day);
        }

        return Figures(watch.Elapsed);
    }

    private void Live(LocalDate day, IEnumerable<ReplayEvent> ofTheDay)
    {
        workspace.Stand(day);
        cost.Measure("nightly run", () => NightlyRun.Execute(workspace, day));
        Judge(day, null);
        foreach (var one in ofTheDay)
        {
            ledger.Debtor(one.Invoice);
            workspace.RunJobs();
            cost.Measure(NameOf(one.Kind), () =>
            {
                Happen(one);
                workspace.RunJobs();
            });
            Note(one);
            Judge(day, ledger.Debtor(one.Invoice).Id);
        }

        if (scenario.Calendar.IsWorkingDay(day))
        {
            desks.Work(day);
            Judge(day, null);
        }
    }

    private void Happen(ReplayEvent one)
    {
        switch (one.Kind)
        {
            case ReplayEventKind.Issued:
                ledger.Issue(one.Invoice);
                break;
            case ReplayEventKind.DisputeOpened:
                ledger.OpenDispute(one.Invoice);
                break;
            case ReplayEventKind.DisputeResolved:
                ledger.ResolveDispute(one.Invoice);
                break;
            default:
                ledger.Pay(one.Invoice, one.Day);
                break;
        }
    }

    private void Note(ReplayEvent one)
    {
        var id = ledger.InvoiceOf(one.Invoice).Id;
        if (one.Kind == ReplayEventKind.Issued)
        {
            truth.Issued(id, ledger.Debtor(one.Invoice).Id, one.Invoice);
            return;
        }

        var invoice = truth.Of(id);
        invoice.IsDisputed = one.Kind == ReplayEventKind.DisputeOpened || (invoice.IsDisputed && one.Kind != ReplayEventKind.DisputeResolved);
        if (one.Kind == ReplayEventKind.Paid)
        {
            invoice.IsPaid = true;
            paidAfter[invoice.LastStep?.Order ?? 0]++;
        }
    }

    private void Judge(LocalDate day, Guid? debtor)
    {
        invariants.CheckReminders(day);
        invariants.CheckHolds(day, debtor);
    }

    // Four looks, which cut the time in five.
    private void Age(LocalDate day)
    {
        if (ageing.Count < 4 && day == First.PlusDays(((Days - 1) * (ageing.Count + 1)) / 5))
        {
            var rows = Ageing.Of(ReportInvoice.All(workspace.Service).Select(invoice => invoice.Invoice), day, Buckets);
            ageing.Add(new ReplayAgeing(day, rows.Sum(row => row.Total), rows.IsEmpty ? Enumerable.Repeat(0m, Buckets.Count).ToValueList() : rows[0].Buckets));
        }
    }

    private ReplayFigures Figures(TimeSpan elapsed)
    {
        var holds = AllRows.Of(workspace.Service, CreditHoldTable.LogicalName, CreditHoldTable.State);
        var steps = StepFiguresReader.Read(workspace.Service, []).Where(step => step.Scenario == scenario.Name).ToList();
        return new ReplayFigures(
            scenario.Name,
            workspace.BaseCurrency,
            First,
            Last,
            events.Select(one => one.Invoice.Debtor.Key).Distinct().Count(),
            events.Count(one => one.Kind == ReplayEventKind.Issued),
            events.Count(one => one.Kind == ReplayEventKind.DisputeOpened),
            events.Count,
            invariants.Checks,
            AllRows.Of(workspace.Service, ReminderTable.LogicalName, ReminderTable.State).Count,
            scenario.Steps.Select(step => new ReplayStep(step.Order, step.Name, steps.Where(one => one.Order == step.Order).Sum(one => one.Reminded), paidAfter[step.Order])).ToList(),
            paidAfter[0],
            holds.Count,
            holds.Count(row => row.GetAttributeValue<OptionSetValue>(CreditHoldTable.State)?.Value == HoldStateChoice.Released),
            Buckets.Bounds,
            ageing,
            cost.Figures,
            Math.Round(elapsed.TotalSeconds, 1));
    }

    private static string NameOf(ReplayEventKind kind) => kind switch
    {
        ReplayEventKind.Issued => "invoice created",
        ReplayEventKind.DisputeOpened => "dispute opened",
        ReplayEventKind.DisputeResolved => "dispute resolved",
        _ => "payment received",
    };
}
