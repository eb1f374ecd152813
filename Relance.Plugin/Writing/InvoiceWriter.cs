using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>Writes beside each invoice where it stands in its scenario, for views: one update for each that changed, none otherwise.</summary>
public sealed class InvoiceWriter(Execution execution)
{
    /// <param name="awaited">Invoices of an e-mail that just left. Where they stand depends on what becomes of it; the evaluation that follows its outcome writes them.</param>
    public void Write(DebtorFile file, Decision decision, ISet<Guid> awaited)
    {
        var next = decision.Effects.OfType<Effect.SetNextStep>().ToDictionary(effect => effect.InvoiceId, effect => effect.NextStepOn);
        var readiness = decision.Effects.OfType<Effect.SetReadiness>().ToDictionary(effect => effect.InvoiceId, effect => effect.Text);
        var limitations = decision.Effects.OfType<Effect.SetLimitation>().ToDictionary(effect => effect.InvoiceId);
        var expected = decision.Effects.OfType<Effect.SetExpected>().ToDictionary(effect => effect.InvoiceId, effect => effect.ExpectedOn);
        var last = LastSteps(file);
        foreach (var invoice in file.Snapshot.Invoices.Where(invoice => !awaited.Contains(invoice.Id)))
        {
            var row = file.Invoices[invoice.Id];
            var change = new Entity(InvoiceTable.LogicalName, invoice.Id);
            if (next.TryGetValue(invoice.Id, out var day))
            {
                change[InvoiceTable.NextStepOn] = Days.ToColumn(day);
            }

            if (readiness.TryGetValue(invoice.Id, out var text))
            {
                change[InvoiceTable.IsReady] = text.Length == 0;
                change[InvoiceTable.ReadinessText] = text.Length == 0 ? null : Activities.Cut(text, InvoiceTable.Lengths.ReadinessText);
            }

            if (limitations.TryGetValue(invoice.Id, out var limitation))
            {
                change[InvoiceTable.LimitationOn] = Days.ToColumn(limitation.LastDay);
                change[InvoiceTable.LimitationState] = Choices.To(limitation.State);
            }

            if (expected.TryGetValue(invoice.Id, out var payday))
            {
                change[InvoiceTable.ExpectedOn] = Days.ToColumn(payday);
            }

            last.TryGetValue(invoice.Id, out var done);
            if (row.Key(InvoiceTable.LastStepId) != done?.StepId || row.Day(InvoiceTable.LastStepOn) != done?.On)
            {
                change[InvoiceTable.LastStepId] = done is null ? null : new EntityReference(ScenarioStepTable.LogicalName, done.StepId);
                change[InvoiceTable.LastStepOn] = Days.ToColumn(done?.On);
            }

            if (change.Attributes.Count > 0)
            {
                execution.AsSystem.Update(change);
            }
        }
    }

    /// <summary>The step that counted last in the present cycle of each invoice; invoices without one are absent.</summary>
    private static Dictionary<Guid, DoneStep> LastSteps(DebtorFile file)
    {
        var cycles = file.Snapshot.Invoices.ToDictionary(invoice => invoice.Id, invoice => invoice.Cycle);
        return file.Snapshot.History
            .Where(reminder => reminder.IsDone)
            .SelectMany(reminder => reminder.Lines.Select(line => new DoneStep(line.InvoiceId, line.Cycle, line.StepId, reminder.AnchorOn)))
            .Where(done => cycles.TryGetValue(done.InvoiceId, out var cycle) && cycle == done.Cycle)
            .GroupBy(done => done.InvoiceId)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(done => done.On).ThenBy(done => file.Configuration.FindStep(done.StepId)?.Order ?? 0).Last());
    }

    private sealed record DoneStep(Guid InvoiceId, int Cycle, Guid StepId, LocalDate On);
}
