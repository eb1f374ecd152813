using System.Collections.Generic;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Writing;

/// <summary>What a message asks for beside its invoices, in the terms of its text.</summary>
internal static class ClaimModels
{
    /// <summary>What was asked for before and is still open, and what this message adds, for the lines whose step claims.</summary>
    /// <returns>Null = nothing is claimed.</returns>
    public static MessageClaims? Of(DebtorFile file, OutgoingReminder reminder, TextCulture culture)
    {
        var invoices = reminder.Lines.Where(line => file.Configuration.FindStep(line.StepId)?.Claims == true).Select(line => line.InvoiceId).ToList();
        var added = reminder.Claims.Select(entry => entry.Claim).ToList();
        var open = file.Snapshot.Claims
            .Where(claim => claim.State == ClaimState.Claimed && invoices.Contains(claim.InvoiceId) && added.TrueForAll(one => one.Id != claim.Id))
            .Concat(added)
            .Where(claim => claim.Amount.Currency == reminder.Currency)
            .ToList();
        return open.Count == 0
            ? null
            : new MessageClaims(reminder.Currency, Sum(open, ClaimKind.Interest), Rate(file, reminder, culture), Sum(open, ClaimKind.FixedCompensation), Sum(open, ClaimKind.Fee));
    }

    private static decimal? Sum(IEnumerable<Claim> open, ClaimKind kind)
    {
        var amounts = open.Where(claim => claim.Kind == kind).Select(claim => claim.Open.Amount).ToList();
        return amounts.Count == 0 ? null : amounts.Sum();
    }

    // All invoices of a debtor are under one law and one contract: the statement with the most days names every rate.
    private static string? Rate(DebtorFile file, OutgoingReminder reminder, TextCulture culture)
    {
        var longest = reminder.Claims.Where(entry => entry.Statement is not null).OrderByDescending(entry => entry.Statement!.Segments.Sum(segment => segment.Days)).FirstOrDefault()?.Statement;
        return longest is null || file.Snapshot.Policy.Claims.RegimeFor(file.Snapshot.Debtor.Kind) is not { } regime ? null : RateWords.Of(longest, regime, culture);
    }
}
