using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>What a publication changes for the debtors that were looked at, as decisions of one day see it.</summary>
/// <param name="Moves">Invoices whose next step or its day is another one; in the order of the debtors, within each by due date and number.</param>
/// <param name="Invoices">Open invoices that were looked at.</param>
/// <param name="MessagesBefore">Reminders that the day brings under what is published now.</param>
/// <param name="HoldsBefore">Debtors on hold after the day under what is published now.</param>
public sealed record PublicationDifference(
    ValueList<InvoiceMove> Moves,
    int Debtors,
    int Invoices,
    int MessagesBefore,
    int MessagesAfter,
    int HoldsBefore,
    int HoldsAfter);

/// <summary>Rehearses the publication of a draft (design rules 10 and 42). Nothing is written.</summary>
public static class Publication
{
    /// <summary>The facts as they would be if the draft were published: the others of its scenario retire.</summary>
    public static DebtorSnapshot Of(DebtorSnapshot facts, ScenarioVersion draft, Migration migration)
    {
        Guard.NotNull(draft, nameof(draft));
        return Guard.NotNull(facts, nameof(facts)) with
        {
            Scenarios = facts.Scenarios
                .Where(version => version.Id != draft.Id)
                .Select(version => version.ScenarioId == draft.ScenarioId && version.State == VersionState.Published
                    ? version with { State = VersionState.Retired }
                    : version)
                .Append(draft with { State = VersionState.Published, Migration = migration })
                .ToValueList(),
        };
    }

    /// <summary>Decides each debtor twice, as things are and as if the draft were published. A draft of a new scenario has nothing to retire.</summary>
    public static PublicationDifference Difference(IEnumerable<DebtorSnapshot> debtors, ScenarioVersion draft, Migration migration)
    {
        var moves = new List<InvoiceMove>();
        var (seen, invoices, messagesBefore, messagesAfter, holdsBefore, holdsAfter) = (0, 0, 0, 0, 0, 0);
        foreach (var facts in Guard.NotNull(debtors, nameof(debtors)))
        {
            var published = Of(facts, draft, migration);
            var (before, after) = (Dunning.Decide(facts), Dunning.Decide(published));
            moves.AddRange(ScenarioDifference.Moves(facts, before, published, after));
            seen++;
            invoices += facts.Invoices.Count(invoice => !invoice.IsSettled);
            messagesBefore += Messages(before);
            messagesAfter += Messages(after);
            holdsBefore += IsHeld(facts, before) ? 1 : 0;
            holdsAfter += IsHeld(facts, after) ? 1 : 0;
        }

        return new PublicationDifference(moves.ToValueList(), seen, invoices, messagesBefore, messagesAfter, holdsBefore, holdsAfter);
    }

    private static int Messages(Decision decision) =>
        decision.Effects.Count(effect => effect is Effect.ProposeReminder or Effect.IssueReminder or Effect.RetryReminder);

    private static bool IsHeld(DebtorSnapshot facts, Decision decision) =>
        decision.Effects.Any(effect => effect is Effect.PlaceHold) || (facts.Hold is not null && !decision.Effects.Any(effect => effect is Effect.ReleaseHold));
}
