using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// What may be asked for beside one invoice today: new claims, and accrued ones that nobody asked for yet. Nothing is written here; a
/// second call with the results among the facts gives the same claims.
/// </summary>
public static class InvoiceClaims
{
    /// <summary>The interest that no claim covers yet.</summary>
    public static ActOutcome<ClaimEntry> Interest(ClaimCase facts)
    {
        switch (Guard.NotNull(facts, nameof(facts)).Interest())
        {
            case ActOutcome<InterestOutcome>.Refused refused:
                return refused.Why;
            case ActOutcome<InterestOutcome>.Done done:
                return ClaimAccrual.Interest(Guid.Empty, facts.Invoice.Id, done.Value, facts.Claims, facts.AsOf) switch
                {
                    ActOutcome<Claim>.Done claim => new ClaimEntry(claim.Value, done.Value as InterestOutcome.Statement),
                    ActOutcome<Claim>.Refused refused => refused.Why,
                    _ => throw new InvalidOperationException("Neither done nor refused."),
                };
            default:
                throw new InvalidOperationException("Neither done nor refused.");
        }
    }

    /// <summary>The fixed sum, unless it was claimed or waived before. A sum in another currency than the invoice is left to people.</summary>
    public static ActOutcome<ClaimEntry> Compensation(ClaimCase facts)
    {
        if (Accrued(facts, ClaimKind.FixedCompensation) is { } waiting)
        {
            return new ClaimEntry(waiting);
        }

        if (facts.Compensation() is not { } late)
        {
            return facts.Debtor.Kind == DebtorKind.Consumer ? RefusalCode.ConsumerOwesNone : new Refusal(RefusalCode.RegimeUnknown) { Detail = facts.Rules.CreditorCountry };
        }

        if (late.Regime.Compensation is { } scale && scale.Currency != facts.Invoice.Currency)
        {
            return new Refusal(RefusalCode.CompensationCurrency) { Detail = scale.Currency };
        }

        return Entry(ClaimAccrual.Compensation(Guid.Empty, facts.Invoice.Id, late, facts.Claims, facts.AsOf));
    }

    /// <summary>The fee of a step, once for each invoice and step.</summary>
    public static ActOutcome<ClaimEntry> Fee(ClaimCase facts, Step step)
    {
        var key = ClaimPeriod.Step(Guard.NotNull(step, nameof(step)).Id);
        if (Guard.NotNull(facts, nameof(facts)).Claims.FirstOrDefault(claim => claim.Kind == ClaimKind.Fee && claim.State == ClaimState.Accrued && claim.Period.IsSameAs(key)) is { } waiting)
        {
            return new ClaimEntry(waiting);
        }

        if (step.Fee is not { } formula)
        {
            return RefusalCode.NothingToClaim;
        }

        var currency = facts.Invoice.Currency;
        var fee = formula.For(new Money(facts.Invoice.Total, currency), new Money(facts.Invoice.OpenBalance - facts.Disputed, currency));
        return Entry(ClaimAccrual.Fee(Guid.Empty, facts.Invoice.Id, step.Id, fee, facts.Debtor.Kind, facts.Claims, facts.AsOf));
    }

    private static Claim? Accrued(ClaimCase facts, ClaimKind kind) =>
        Guard.NotNull(facts, nameof(facts)).Claims.FirstOrDefault(claim => claim.Kind == kind && claim.State == ClaimState.Accrued);

    private static ActOutcome<ClaimEntry> Entry(ActOutcome<Claim> outcome) => outcome switch
    {
        ActOutcome<Claim>.Done done => new ClaimEntry(done.Value),
        ActOutcome<Claim>.Refused refused => refused.Why,
        _ => throw new InvalidOperationException("Neither done nor refused."),
    };
}
