using System.Linq;

namespace Relance.Domain;

/// <summary>What a hold would become if one of its causes were gone (design rule 31). Nothing is written.</summary>
/// <param name="Without">The cause that is thought away.</param>
/// <param name="Remaining">The kinds of cause that would still hold; empty = credit would be released.</param>
public sealed record HoldRehearsal(HoldCauseKind Without, ValueList<HoldCauseKind> Remaining)
{
    public bool IsReleased => Remaining.IsEmpty;

    /// <summary>One for each kind of cause of the hold, in the order of the kinds.</summary>
    public static ValueList<HoldRehearsal> Of(ValueList<HoldCause> causes)
    {
        var kinds = Guard.NotNull(causes, nameof(causes)).Select(cause => cause.Kind).Distinct().OrderBy(kind => kind).ToValueList();
        return kinds.Select(gone => new HoldRehearsal(gone, kinds.Where(kind => kind != gone).ToValueList())).ToValueList();
    }

    /// <summary>The causes that would hold on the day of the decision; empty = there is no hold, or it ends.</summary>
    public static ValueList<HoldCause> CausesAfter(DebtorSnapshot snapshot, Decision decision)
    {
        foreach (var effect in Guard.NotNull(decision, nameof(decision)).Effects)
        {
            switch (effect)
            {
                case Effect.PlaceHold placed:
                    return placed.Causes;
                case Effect.ChangeHold changed:
                    return changed.Causes;
                case Effect.ReleaseHold:
                    return ValueList<HoldCause>.Empty;
            }
        }

        return Guard.NotNull(snapshot, nameof(snapshot)).Hold?.Causes ?? ValueList<HoldCause>.Empty;
    }
}
