using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before a case is saved: a new one comes with its invoices, and afterwards only what its state allows is done. What was recovered is
/// summed from its entries, whatever was entered.
/// </summary>
public sealed class HandoverValidation : PluginBase
{
    private static readonly string[] Agreed = [HandoverTable.AccountId, HandoverTable.AgencyId, HandoverTable.Amount, HandoverTable.PlacedOn];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var target = execution.Target;
        if (execution.Before is not { } before)
        {
            Begin(target);
            return;
        }

        foreach (var column in Agreed)
        {
            if (target.Contains(column) && !Same(target[column], before.Contains(column) ? before[column] : null))
            {
                throw new UserMistake(MistakeCode.Fixed, column);
            }
        }

        var file = services.GetRequiredService<HandoverReader>().Read(target.Id);
        var row = MergedRow.Of(before, target);
        var why = row.Text(HandoverTable.EndReason) ?? "";
        if (!file.Case.IsWithAgency && why != file.Case.EndedBecause)
        {
            // It has ended before, for another reason: the domain says so.
            Entries.Accept(file.Case.Recall(services.GetRequiredService<Today>().Day, why));
        }

        target[HandoverTable.RecoveredAmount] = new Money(file.Case.Recovered.Amount);
        target[HandoverTable.FeeAmount] = new Money(file.Case.FeeUnder(file.Terms).Amount);
        row = MergedRow.Of(before, target);
        var next = Entries.Accept(Next(
            file.Case,
            row.Choice<AgencyCaseState>(HandoverTable.State) ?? AgencyCaseState.Placed,
            row.Day(HandoverTable.EndedOn) ?? services.GetRequiredService<Today>().Day,
            why));
        target[HandoverTable.EndedOn] = Days.ToColumn(next.EndedOn);
    }

    private static void Begin(Entity target)
    {
        var invoices = target.RelatedEntities.TryGetValue(new Relationship(HandoverTable.Children.Invoices), out var rows) ? rows.Entities.Count : 0;
        var state = new Row(target).Choice<AgencyCaseState>(HandoverTable.State) ?? AgencyCaseState.Placed;
        if (invoices == 0 || state != AgencyCaseState.Placed || new Row(target).Day(HandoverTable.PlacedOn) is null)
        {
            throw new UserMistake(MistakeCode.HandOverByApi);
        }
    }

    // The sums decide whether it is recovered; people decide the rest.
    private static ActOutcome<AgencyCase> Next(AgencyCase one, AgencyCaseState wanted, NodaTime.LocalDate on, string why) => wanted switch
    {
        _ when wanted == one.State => one,
        AgencyCaseState.InProgress when one.State == AgencyCaseState.Recovered && !one.Remaining.IsZero => one with { State = wanted, EndedOn = null },
        AgencyCaseState.InProgress => one.Start(),
        AgencyCaseState.Recovered when one.IsWithAgency && one.Remaining.IsZero => one with { State = wanted, EndedOn = one.Recoveries.Max(recovery => recovery.On) },
        AgencyCaseState.Returned => one.Return(on, why),
        AgencyCaseState.Recalled => one.Recall(on, why),
        AgencyCaseState.Closed => one.Close(),
        _ => one.IsWithAgency ? RefusalCode.CaseStillWithAgency : RefusalCode.CaseEnded,
    };

    private static bool Same(object? entered, object? known) => entered is Money money ? (known as Money)?.Value == money.Value : Equals(entered, known);
}
