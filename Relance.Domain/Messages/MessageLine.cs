using NodaTime;

namespace Relance.Domain;

/// <summary>One invoice in the statement. All amounts are in its <see cref="Currency"/>.</summary>
public sealed record MessageLine
{
    public required string Number { get; init; }

    public required LocalDate IssuedOn { get; init; }

    public required LocalDate DueOn { get; init; }

    /// <summary>Zero or less while the invoice is not overdue (design rule 3).</summary>
    public required int DaysLate { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>Total of the invoice, tax included.</summary>
    public required decimal Original { get; init; }

    /// <summary>What remains of it: after payments, credit notes and write-offs.</summary>
    public required decimal OpenBalance { get; init; }

    /// <summary>The part of the open balance that is not asked for while a dispute lasts.</summary>
    public decimal Disputed { get; init; }

    /// <summary>The part of the open balance that this message asks for.</summary>
    public required decimal Asked { get; init; }

    /// <summary>The part of the open balance that is not asked for because its part payments lie ahead.</summary>
    public decimal NotYetDue { get; init; }

    /// <summary>Interest, compensation and fees that were claimed and are still open; told to an agency.</summary>
    public decimal Accessories { get; init; }

    /// <summary>Last day of the discount for early payment; null = none is offered (any more).</summary>
    public LocalDate? DiscountUntilOn { get; init; }

    /// <summary>What may be taken off until then; null when <see cref="DiscountUntilOn"/> is.</summary>
    public decimal? Discount { get; init; }

    /// <summary>The debtor's purchase order; towards a French public body, the commitment number (numéro d'engagement).</summary>
    public string? OrderNumber { get; init; }

    /// <summary>What proves that the invoice arrived: number of its deposit on the portal of public invoices or of its e-invoice.</summary>
    public string? DepositReference { get; init; }

    /// <summary>The day on which the buyer was told that the invoice is there; starts the term of public bodies (R2192-12 to 15).</summary>
    public LocalDate? DepositedOn { get; init; }

    /// <summary>The step that this line is at, which can be lower than that of the message (design rule 17).</summary>
    public string? StepName { get; init; }
}
