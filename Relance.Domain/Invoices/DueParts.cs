using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>
/// What of an invoice in several parts is due: money pays the oldest part first (design rule 7). The parts are in order of due date
/// and add up to the invoice; where they do not, the last one takes the difference.
/// </summary>
public static class DueParts
{
    /// <summary>Due date of the oldest part that is not paid in full; when all are, that of the last one.</summary>
    /// <param name="settled">Payments, credit notes and write-offs together.</param>
    public static LocalDate NextDueOn(ValueList<DuePart> parts, decimal settled)
    {
        Guard.Argument(!parts.IsEmpty, nameof(parts), "There are no parts.");
        var sum = 0m;
        foreach (var part in parts)
        {
            sum += part.Amount.Amount;
            if (sum > settled)
            {
                return part.DueOn;
            }
        }

        return parts[parts.Count - 1].DueOn;
    }

    /// <summary>
    /// What may be asked on a day: the parts whose due date is past, or, when none is, the next one; less what was settled. A part that
    /// is due on the day itself is not late yet and waits for the next day, unless nothing else is asked.
    /// </summary>
    /// <param name="openBalance">Never more than this.</param>
    public static decimal Asked(ValueList<DuePart> parts, decimal settled, decimal openBalance, LocalDate asOf)
    {
        var next = NextDueOn(parts, settled);
        var horizon = next < asOf ? asOf.PlusDays(-1) : next;
        var sum = 0m;
        foreach (var part in parts)
        {
            if (part.DueOn > horizon)
            {
                return Math.Min(openBalance, Math.Max(0m, sum - settled));
            }

            sum += part.Amount.Amount;
        }

        return openBalance;
    }

    /// <summary>The first due date after those that count on a day; null = every part counts.</summary>
    public static LocalDate? After(ValueList<DuePart> parts, decimal settled, LocalDate asOf)
    {
        var next = NextDueOn(parts, settled);
        foreach (var part in parts)
        {
            if (part.DueOn >= asOf && part.DueOn > next)
            {
                return part.DueOn;
            }
        }

        return null;
    }
}
