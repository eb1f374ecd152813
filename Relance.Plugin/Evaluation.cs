using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin;

/// <summary>What came of an evaluation.</summary>
public sealed record Evaluated(DebtorFile File, Decision Decision);

/// <summary>The main job: reads one debtor, decides, writes. Every event and every run ends here.</summary>
public sealed class Evaluation(Execution execution, DebtorReader debtors, ConfigurationReader configurations, EffectWriter effects, TaskWriter tasks, ClaimReader claims, Today today)
{
    /// <summary>For events: without a policy, or for an account that is gone, there is nothing to do.</summary>
    /// <param name="touchedArrangements">An arrangement of the debtor is what the event is about.</param>
    public void Follow(Guid? accountId, bool touchedArrangements = false)
    {
        if (accountId is not { } id)
        {
            execution.Trace("No account owes this: nothing to evaluate.");
        }
        else if (configurations.Find() is null)
        {
            execution.Trace("There is no policy yet: nothing is evaluated.");
        }
        else if (Run(id, null, touchedArrangements) is null)
        {
            execution.Trace($"Account {id} is gone: nothing to evaluate.");
        }
    }

    /// <summary>Decides and writes.</summary>
    /// <param name="asOf">Null = today.</param>
    /// <param name="risk">Whether the risk is looked at as well.</param>
    /// <returns>Null when there is no such account.</returns>
    public Evaluated? Run(Guid accountId, LocalDate? asOf, bool touchedArrangements = false, RiskReading risk = RiskReading.None)
    {
        var evaluated = Decide(accountId, asOf, touchedArrangements, risk: risk);
        if (evaluated is not null)
        {
            effects.Write(evaluated.File, evaluated.Decision);
            execution.Trace($"{accountId} as of {evaluated.File.Snapshot.AsOf:uuuu-MM-dd}: {evaluated.Decision.Effects.Count} effects, review {evaluated.Decision.ReviewOn:uuuu-MM-dd}.");
        }

        return evaluated;
    }

    /// <summary>Decides and writes nothing.</summary>
    /// <param name="alsoInvoice">An invoice to have an opinion about even when it is settled or cancelled.</param>
    /// <returns>Null when there is no such account.</returns>
    public Evaluated? Decide(Guid accountId, LocalDate? asOf, bool touchedArrangements = false, Guid? alsoInvoice = null, RiskReading risk = RiskReading.None) =>
        debtors.Read(accountId, asOf ?? today.Day, touchedArrangements, alsoInvoice, risk) is { } file ? Decide(file) : null;

    /// <summary>What would become of the hold if nobody forced it; nothing is written.</summary>
    /// <returns>Null when there is no such account.</returns>
    public Evaluated? WithoutForce(Guid accountId) => debtors.Read(accountId, today.Day, false) is { } file
        ? Decide(file with { Snapshot = file.Snapshot with { Hold = file.Snapshot.Hold is { } hold ? hold with { IsForced = false } : null } })
        : null;

    private Evaluated Decide(DebtorFile file)
    {
        // What was claimed before, and which tasks were opened before, matters only to a decision that opens some: ask the host then, and decide once more.
        var decision = Dunning.Decide(file.Snapshot);
        if (Claiming.Needs(decision, file.Snapshot) is { IsEmpty: false } invoices)
        {
            file = file with { Snapshot = claims.Complete(file.Snapshot, invoices) };
            decision = Dunning.Decide(file.Snapshot);
        }

        var keys = decision.Effects.OfType<Effect.OpenTask>().Select(task => task.Key).ToList();
        if (keys.Count > 0 && tasks.Known(keys) is { IsEmpty: false } known)
        {
            file = file with { Snapshot = file.Snapshot with { TaskKeys = known } };
            decision = Dunning.Decide(file.Snapshot);
        }

        return new Evaluated(file, decision);
    }
}
