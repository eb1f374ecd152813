using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Everything that one message to (or about) one debtor can say. Null means that there is nothing to say, never "unknown".</summary>
public sealed record MessageModel
{
    /// <summary>The day that the message bears; days late are counted to it.</summary>
    public required LocalDate WrittenOn { get; init; }

    /// <summary>The reminder's own number, quoted in answers.</summary>
    public required string Reference { get; init; }

    /// <summary>Null = our own people read it: a call, a task.</summary>
    public Channel? Channel { get; init; }

    /// <summary>An earlier reminder about one of the invoices reached the debtor: only then a text may say "despite our reminder".</summary>
    public bool FollowsReminder { get; init; }

    public required MessageCreditor Creditor { get; init; }

    public required MessagePayment Payment { get; init; }

    public required MessageDebtor Debtor { get; init; }

    public required MessageStep Step { get; init; }

    /// <summary>The statement, in the order in which it is shown.</summary>
    public ValueList<MessageLine> Lines { get; init; } = ValueList<MessageLine>.Empty;

    /// <summary>Payments and credit notes of the debtor that no invoice has been cleared with: shown, and taken off what is asked (design rule 5).</summary>
    public ValueList<MessageCredit> Credits { get; init; } = ValueList<MessageCredit>.Empty;

    /// <summary>Null when the step claims neither interest nor compensation, as always towards a consumer before the formal notice.</summary>
    public MessageClaims? Claims { get; init; }

    /// <summary>The promise that is confirmed.</summary>
    public MessagePromise? Promise { get; init; }

    /// <summary>The payment plan that is offered or confirmed.</summary>
    public MessagePlan? Plan { get; init; }

    /// <summary>The payment terms that a new customer is told.</summary>
    public MessageTerms? Terms { get; init; }

    /// <summary>The dispute whose receipt is confirmed.</summary>
    public MessageDispute? Dispute { get; init; }

    /// <summary>The case that an agency is given.</summary>
    public MessageHandOver? HandOver { get; init; }

    /// <summary>The credit hold that sales is told about.</summary>
    public MessageHold? Hold { get; init; }

    /// <summary>Where the debtor sees the account, answers, disputes.</summary>
    public string? PortalLink { get; init; }

    /// <summary>One per currency, in the order in which the currencies first appear: currencies are never added (design rule 1).</summary>
    public ValueList<MessageTotal> Totals => Lines.Select(line => line.Currency)
        .Concat(Credits.Select(credit => credit.Amount.Currency))
        .Distinct()
        .Select(currency => MessageTotal.Of(currency, Lines, Credits))
        .ToValueList();

    /// <summary>What is asked, credits taken off, without interest and compensation. Null when there is more than one currency.</summary>
    public Money? Asked => Totals is { Count: 1 } totals ? totals[0].Asked : null;

    /// <summary><see cref="Asked"/> with the claims; null without claims, or when they are in another currency.</summary>
    public Money? AskedWithClaims =>
        Asked is { } asked && Claims is { } claims && claims.Currency == asked.Currency ? asked.Plus(claims.Total) : null;

    /// <summary>The line, when there is exactly one: lets a text speak of "the invoice".</summary>
    public MessageLine? OnlyLine => Lines.Count == 1 ? Lines[0] : null;
}
