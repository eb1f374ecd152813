using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Domain;

/// <summary>Everything that the claims beside one invoice follow from (design rules 34 to 38).</summary>
public sealed record ClaimCase
{
    public required Invoice Invoice { get; init; }

    public required Debtor Debtor { get; init; }

    public required ClaimRules Rules { get; init; }

    public required ReferenceRates Rates { get; init; }

    /// <summary>The last day that bears interest.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>What was received for the invoice; payments of others and bounced ones are left out by themselves.</summary>
    public ValueList<Payment> Payments { get; init; } = ValueList<Payment>.Empty;

    /// <summary>Every claim of the invoice, in any state.</summary>
    public ValueList<Claim> Claims { get; init; } = ValueList<Claim>.Empty;

    /// <summary>The part of the open balance that is disputed: it bears no interest while that lasts.</summary>
    public decimal Disputed { get; init; }

    /// <summary>The day on which a formal notice for the invoice counted; null = none did.</summary>
    public LocalDate? NoticeOn { get; init; }

    /// <summary>Null = Relance does not know the law for this debtor.</summary>
    public InterestRegime? Regime => Rules.RegimeFor(Debtor.Kind);

    /// <summary>The opening of insolvency proceedings stops interest (Code de commerce L622-28).</summary>
    private LocalDate Until => Debtor.InsolvencyOn is { } opened && opened < AsOf ? opened : AsOf;

    /// <summary>The interest from the first day late up to the day of the case.</summary>
    public ActOutcome<InterestOutcome> Interest()
    {
        if (Regime is not { } regime)
        {
            return new Refusal(RefusalCode.RegimeUnknown) { Detail = Rules.CreditorCountry };
        }

        if (InterestCase.For(regime, Invoice, [], NoticeOn, Until) is not { } late)
        {
            return RefusalCode.NoticeNotReceived;
        }

        return LatePaymentInterest.Compute(late with { Reductions = Reductions().ToValueList(), Contract = Rules.ContractWith(Debtor) }, Rates);
    }

    /// <summary>What the fixed sum depends on; null = Relance does not know the law for this debtor.</summary>
    public CompensationCase? Compensation() => Regime is { } regime
        ? new CompensationCase(
            regime,
            new Money(Invoice.Total, Invoice.Currency),
            DayCount.Between(Invoice.DueOn, SettledOn() ?? AsOf),
            Debtor.Kind == DebtorKind.Consumer,
            PaymentForbidden: Debtor.InsolvencyOn <= Invoice.DueOn)
        : null;

    // Claims have their own money: what paid them did not make the invoice smaller. What is booked on the invoice without a payment
    // of which the day is known counts as received in time, and so does what is disputed: nothing is claimed that may not be owed.
    private IEnumerable<BalanceReduction> Reductions()
    {
        var applied = ClaimImputation.Of(Invoice.Total, Standing(), Claims, Rules.Order).Payments;
        foreach (var one in applied.Where(one => one.ForInvoice > 0m))
        {
            yield return new BalanceReduction(one.Payment.ReceivedOn, one.ForInvoice, CanPayInterest: false);
        }

        var unknown = Invoice.Paid + Invoice.Credited + Invoice.WrittenOff - applied.Sum(one => one.ForInvoice);
        foreach (var amount in new[] { unknown, Disputed }.Where(amount => amount > 0m))
        {
            yield return new BalanceReduction(Invoice.DueOn, amount, CanPayInterest: false);
        }
    }

    private IEnumerable<Payment> Standing() => Payments.Where(payment => payment.InvoiceId == Invoice.Id && payment.StandsOn(AsOf));

    // Late or not is decided by the day of the payment that settled it.
    private LocalDate? SettledOn()
    {
        if (!Invoice.IsSettled)
        {
            return null;
        }

        var days = Standing().Select(payment => payment.ReceivedOn).ToList();
        return days.Count == 0 ? Invoice.DueOn : days.Max();
    }
}
