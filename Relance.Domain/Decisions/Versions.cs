using System;

namespace Relance.Domain;

/// <summary>
/// Which scenario version an invoice follows: by hand on the invoice, by hand on the debtor, else by segment; and the version it
/// began with as long as that one belongs to the same scenario, or the one to which it was migrated (design rules 9 and 10).
/// </summary>
internal static class Versions
{
    public static void Choose(Dossier dossier, Guid? segmentId)
    {
        var scenarioOfDebtor = dossier.Snapshot.Debtor.ScenarioId ?? ScenarioOf(dossier, segmentId);
        RecallBegun(dossier, scenarioOfDebtor);
        foreach (var one in dossier.Cases)
        {
            if ((one.Invoice.ScenarioId ?? scenarioOfDebtor) is { } scenarioId)
            {
                one.Version = one.BegunVersion is { } begun ? Migrations.Onward(dossier, begun) : Published(dossier, scenarioId);
            }

            if (one.Version is null)
            {
                one.Decide(new Reason(ReasonCode.NoScenario));
            }
        }
    }

    private static Guid? ScenarioOf(Dossier dossier, Guid? segmentId)
    {
        foreach (var segment in dossier.Snapshot.Segments)
        {
            if (segment.Id == segmentId)
            {
                return segment.ScenarioId;
            }
        }

        return null;
    }

    private static ScenarioVersion? Published(Dossier dossier, Guid scenarioId)
    {
        ScenarioVersion? newest = null;
        foreach (var version in dossier.Snapshot.Scenarios)
        {
            if (version.ScenarioId == scenarioId && version.State == VersionState.Published && (newest is null || version.Version > newest.Version))
            {
                newest = version;
            }
        }

        return newest;
    }

    // Each scenario has one version, and it is published: whatever the history says, an invoice is on that one.
    private static bool HasNoOther(ValueList<ScenarioVersion> versions)
    {
        for (var index = 0; index < versions.Count; index++)
        {
            if (versions[index].State != VersionState.Published)
            {
                return false;
            }

            for (var other = 0; other < index; other++)
            {
                if (versions[other].ScenarioId == versions[index].ScenarioId)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // After a migration the history names several versions: the highest one counts.
    private static void RecallBegun(Dossier dossier, Guid? scenarioOfDebtor)
    {
        if (HasNoOther(dossier.Snapshot.Scenarios))
        {
            return;
        }

        foreach (var reminder in dossier.Snapshot.History)
        {
            if (!reminder.IsDone && !reminder.IsPending && reminder.State != ReminderState.Failed)
            {
                continue;
            }

            foreach (var line in reminder.Lines)
            {
                if (dossier.Find(line.InvoiceId) is { } one
                    && line.Cycle == one.Invoice.Cycle
                    && dossier.FindStep(line.StepId) is { } found
                    && found.Version.ScenarioId == (one.Invoice.ScenarioId ?? scenarioOfDebtor)
                    && (one.BegunVersion is null || found.Version.Version > one.BegunVersion.Version))
                {
                    one.BegunVersion = found.Version;
                }
            }
        }
    }
}
