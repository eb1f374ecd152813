using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Turns what is owed beside an invoice into claims, each day, step and invoice once (design rules 37 and 38).</summary>
public static class ClaimAccrual
{
    /// <summary>
    /// The interest that no claim covers yet. What is already claimed is not touched: the new claim is the total so far less the
    /// standing claims, so that all claims of an invoice add up to its interest statement to the cent.
    /// </summary>
    /// <param name="id">Of a new claim; an accrued claim that grows keeps its own.</param>
    /// <param name="outcome">The interest from the first day late up to now.</param>
    /// <param name="claims">Every claim of the invoice, in any state.</param>
    public static ActOutcome<Claim> Interest(Guid id, Guid invoiceId, InterestOutcome outcome, IEnumerable<Claim> claims, LocalDate on)
    {
        if (Guard.NotNull(outcome, nameof(outcome)) is InterestOutcome.Refused refused)
        {
            return new Refusal(RefusalCode.RateMissing) { Detail = refused.Missing.Series + " " + refused.Missing.Period };
        }

        var statement = (InterestOutcome.Statement)outcome;
        var own = Of(claims, invoiceId, ClaimKind.Interest);
        var growing = own.LastOrDefault(claim => claim.State == ClaimState.Accrued);
        var others = own.Where(claim => claim.Stands && claim != growing).ToList();
        var amount = statement.Total.Amount - others.Sum(claim => claim.Amount.Amount);
        var currency = statement.Total.Currency;
        if (amount < 0m || (amount == 0m && growing is not null))
        {
            return new Refusal(RefusalCode.ClaimedTooMuch) { Amount = (growing?.Amount.Amount ?? 0m) - amount, Currency = currency };
        }

        var from = growing?.Period.From ?? LastClaimedDay(others)?.PlusDays(1) ?? statement.Segments.FirstOrDefault()?.From;
        if (amount == 0m || from is null || statement.Segments[statement.Segments.Count - 1].To < from)
        {
            return RefusalCode.NothingToClaim;
        }

        var period = ClaimPeriod.Days(from.Value, statement.Segments[statement.Segments.Count - 1].To);
        var imputed = statement.Paid.Amount - others.Sum(claim => claim.Paid);
        var paid = Math.Min(amount, Math.Max(growing?.Paid ?? 0m, imputed));
        return new Claim
        {
            Id = growing?.Id ?? id,
            InvoiceId = invoiceId,
            Kind = ClaimKind.Interest,
            Period = period.After(own.Count(claim => !claim.Stands && claim.Period.IsSameAs(period))),
            Amount = new Money(amount, currency),
            Paid = paid,
            State = paid == amount ? ClaimState.Paid : ClaimState.Accrued,
            AccruedOn = growing?.AccruedOn ?? on,
            ReminderId = growing?.ReminderId,
            Acts = growing?.Acts ?? ValueList<ClaimAct>.Empty,
        };
    }

    /// <summary>The fixed sum, once for each invoice; a waived one counts as claimed, a reversed one does not.</summary>
    public static ActOutcome<Claim> Compensation(Guid id, Guid invoiceId, CompensationCase facts, IEnumerable<Claim> claims, LocalDate on)
    {
        var own = Of(claims, invoiceId, ClaimKind.FixedCompensation);
        var known = Guard.NotNull(facts, nameof(facts)) with { AlreadyClaimed = facts.AlreadyClaimed || own.Any(claim => claim.Stands) };
        return FixedCompensation.For(known) switch
        {
            CompensationOutcome.Owed owed => Whole(id, invoiceId, ClaimKind.FixedCompensation, ClaimPeriod.WholeInvoice, owed.Amount, own, on),
            CompensationOutcome.NotOwed none => Code(none.Refusal),
            _ => throw new ArgumentOutOfRangeException(nameof(facts)),
        };
    }

    /// <summary>The fee of a step, once for each invoice and step. Costs of collection stay with the creditor of a consumer (CPCE L111-8).</summary>
    public static ActOutcome<Claim> Fee(Guid id, Guid invoiceId, Guid stepId, Money fee, DebtorKind debtor, IEnumerable<Claim> claims, LocalDate on)
    {
        if (debtor == DebtorKind.Consumer)
        {
            return RefusalCode.ConsumerOwesNone;
        }

        var period = ClaimPeriod.Step(stepId);
        var own = Of(claims, invoiceId, ClaimKind.Fee).Where(claim => claim.Period.IsSameAs(period)).ToList();
        return own.FirstOrDefault(claim => claim.Stands) is { } standing
            ? new Refusal(RefusalCode.ClaimExists) { Detail = standing.Key.ToString() }
            : fee.Amount <= 0m
                ? RefusalCode.NothingToClaim
                : Whole(id, invoiceId, ClaimKind.Fee, period, fee.Rounded(), own, on);
    }

    private static Claim Whole(Guid id, Guid invoiceId, ClaimKind kind, ClaimPeriod period, Money amount, List<Claim> own, LocalDate on) => new()
    {
        Id = id,
        InvoiceId = invoiceId,
        Kind = kind,
        Period = period.After(own.Count(claim => !claim.Stands)),
        Amount = amount,
        AccruedOn = on,
    };

    private static RefusalCode Code(CompensationRefusal refusal) => refusal switch
    {
        CompensationRefusal.Consumer => RefusalCode.ConsumerOwesNone,
        CompensationRefusal.UnknownToTheLaw => RefusalCode.NoFixedSumInLaw,
        CompensationRefusal.NotLate => RefusalCode.InvoiceNotLate,
        CompensationRefusal.AlreadyClaimed => RefusalCode.CompensationClaimed,
        CompensationRefusal.PaymentForbidden => RefusalCode.PaymentForbidden,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "Unknown refusal."),
    };

    private static List<Claim> Of(IEnumerable<Claim> claims, Guid invoiceId, ClaimKind kind) =>
        Guard.NotNull(claims, nameof(claims)).Where(claim => claim.InvoiceId == invoiceId && claim.Kind == kind).ToList();

    private static LocalDate? LastClaimedDay(List<Claim> claims) => claims.Count == 0 ? null : claims.Max(claim => claim.Period.To);
}
