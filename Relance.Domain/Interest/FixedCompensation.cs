namespace Relance.Domain;

/// <summary>Why no fixed compensation is owed.</summary>
public enum CompensationRefusal
{
    /// <summary>The debtor is a consumer: never, whatever the contract says.</summary>
    Consumer,

    /// <summary>The law of the country knows no fixed sum.</summary>
    UnknownToTheLaw,

    /// <summary>The invoice was not late for a day.</summary>
    NotLate,

    /// <summary>Once for each late invoice, also when it is late again after a bounced payment.</summary>
    AlreadyClaimed,

    /// <summary>Insolvency proceedings forbade the payment on the due date (Code de commerce L441-10 II).</summary>
    PaymentForbidden,
}

/// <summary>What the fixed compensation of one invoice depends on.</summary>
/// <param name="Regime">The law that applies.</param>
/// <param name="Debt">The amount that was late, with tax; the United Kingdom has bands by size.</param>
/// <param name="DaysLate">0 = paid or still in time on the due date.</param>
/// <param name="IsConsumer">Checked apart from the regime, so that a wrong regime can never charge a consumer.</param>
/// <param name="AlreadyClaimed">True when it was claimed for this invoice before, waived or not.</param>
/// <param name="PaymentForbidden">True when insolvency proceedings were open on the due date.</param>
public sealed record CompensationCase(
    InterestRegime Regime,
    Money Debt,
    int DaysLate,
    bool IsConsumer,
    bool AlreadyClaimed = false,
    bool PaymentForbidden = false);

/// <summary>An amount, or the reason why there is none.</summary>
public abstract record CompensationOutcome
{
    private CompensationOutcome()
    {
    }

    /// <summary>In the currency of the law, which may differ from that of the invoice.</summary>
    public sealed record Owed(Money Amount) : CompensationOutcome;

    public sealed record NotOwed(CompensationRefusal Refusal) : CompensationOutcome;
}

/// <summary>
/// The fixed sum for recovery costs (design rule 37): 40 EUR in the European Union (directive 2011/7, art. 6), owed from the first day
/// late, also for a part payment, without a reminder.
/// </summary>
public static class FixedCompensation
{
    public static CompensationOutcome For(CompensationCase facts)
    {
        Guard.NotNull(facts, nameof(facts));
        if (facts.IsConsumer)
        {
            return new CompensationOutcome.NotOwed(CompensationRefusal.Consumer);
        }

        if (facts.Regime.Compensation is null)
        {
            return new CompensationOutcome.NotOwed(CompensationRefusal.UnknownToTheLaw);
        }

        if (facts.DaysLate <= 0 || facts.Debt.Amount <= 0m)
        {
            return new CompensationOutcome.NotOwed(CompensationRefusal.NotLate);
        }

        if (facts.AlreadyClaimed)
        {
            return new CompensationOutcome.NotOwed(CompensationRefusal.AlreadyClaimed);
        }

        return facts.PaymentForbidden
            ? new CompensationOutcome.NotOwed(CompensationRefusal.PaymentForbidden)
            : new CompensationOutcome.Owed(facts.Regime.Compensation.For(facts.Debt.Amount));
    }
}
