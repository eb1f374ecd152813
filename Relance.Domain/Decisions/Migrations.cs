using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>How far an invoice had come on the versions that it left.</summary>
/// <param name="Version">The highest version on which a step was done.</param>
/// <param name="Step">The furthest step done on it.</param>
/// <param name="On">The last day on which a step of a former version counted.</param>
/// <param name="Notices">Formal notices that were done.</param>
/// <param name="HandOvers">Hand-overs that were done.</param>
internal sealed record FormerPlace(ScenarioVersion Version, Step Step, int Occurrence, LocalDate On, int Notices, int HandOvers);

/// <summary>
/// Carries invoices under way from the version they began with to a later one, where that one was published so (design rule 10).
/// Nothing is stored about an invoice: its history names the steps, the versions say how they were published.
/// </summary>
internal static class Migrations
{
    /// <summary>The version on which an invoice goes on that began on the given one: the highest later one that took cases along, else the same.</summary>
    public static ScenarioVersion Onward(Dossier dossier, ScenarioVersion begun)
    {
        var onward = begun;
        foreach (var version in dossier.Snapshot.Scenarios)
        {
            if (version.Migration != Migration.Finish
                && version.State != VersionState.Draft
                && version.ScenarioId == begun.ScenarioId
                && version.Version > onward.Version)
            {
                onward = version;
            }
        }

        return onward;
    }

    /// <summary>The step where it belongs to a version from which the invoice was migrated; null = it does not.</summary>
    public static (ScenarioVersion Version, Step Step)? Former(Dossier dossier, InvoiceCase one, System.Guid stepId) =>
        one.Version is { Migration: not Migration.Finish } now
        && dossier.FindStep(stepId) is { } found
        && found.Version.ScenarioId == now.ScenarioId
        && found.Version.Version < now.Version
            ? found
            : null;

    /// <summary>Notes a step that counted on a former version; a step of another scenario is passed over.</summary>
    public static void Remember(Dossier dossier, InvoiceCase one, Reminder reminder, ReminderLine line)
    {
        if (Former(dossier, one, line.StepId) is not { } found)
        {
            return;
        }

        var known = one.Former;
        var isFurther = known is null
            || found.Version.Version > known.Version.Version
            || (found.Version.Version == known.Version.Version
                && (found.Step.Order > known.Step.Order || (found.Step.Order == known.Step.Order && line.Occurrence > known.Occurrence)));
        var place = isFurther ? new FormerPlace(found.Version, found.Step, line.Occurrence, reminder.AnchorOn, 0, 0) : known!;
        one.Former = place with
        {
            On = known is not null && known.On > reminder.AnchorOn ? known.On : reminder.AnchorOn,
            Notices = (known?.Notices ?? 0) + (found.Step.IsFormalNotice ? 1 : 0),
            HandOvers = (known?.HandOvers ?? 0) + (found.Step.HandsOver ? 1 : 0),
        };
    }

    /// <summary>Puts the invoice at its place in the version that it follows now, unless it has come further there already.</summary>
    public static void TakePlace(InvoiceCase one)
    {
        if (one.Former is not { } former
            || one.Version is not { } version
            || PlaceIn(version, one.Invoice.DueOn, former) is not { } place
            || one.LastStep?.Order >= place.Order)
        {
            return;
        }

        one.LastStep = place;
        one.LastVersion = version;
        one.LastOccurrence = place == version.Steps.Last() ? former.Occurrence : 0;
    }

    // The furthest step that counts as done; null = the invoice begins with the first one, at its distance from the last reminder.
    private static Step? PlaceIn(ScenarioVersion version, LocalDate dueOn, FormerPlace former)
    {
        Step? place = null;
        var isOpen = true;
        var (notices, handOvers) = (former.Notices, former.HandOvers);
        foreach (var step in version.Steps)
        {
            // The first notice done is the first one here, the second is the second.
            var wasServed = (step.IsFormalNotice && notices-- > 0) || (step.HandsOver && handOvers-- > 0);
            if (wasServed)
            {
                place = step;
            }
            else if (version.Migration == Migration.NextStep)
            {
                place = step.Order <= former.Step.Order ? step : place;
            }
            else if (step.IsFormalNotice || step.HandsOver)
            {
                isOpen = false;
            }
            else if (isOpen && step.DaysFromDue is { } days && dueOn.PlusDays(days) <= former.On)
            {
                place = step;
            }
        }

        return place;
    }
}
