using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Nobody writes about an invoice, or to a debtor, until a date (design rule 25).</summary>
/// <param name="InvoiceId">Null = every invoice of the debtor; it then keeps holds away as well.</param>
/// <param name="StartsOn">First day of the pause.</param>
/// <param name="UntilOn">Last day of the pause; dunning resumes on the day after.</param>
/// <param name="EndedOn">Ended by hand: from this day on it no longer holds. Null = runs to its last day.</param>
public sealed record Pause(Guid Id, Guid? InvoiceId, LocalDate StartsOn, LocalDate UntilOn, string Reason, LocalDate? EndedOn = null)
{
    public bool HoldsOn(LocalDate day) => StartsOn <= day && day <= UntilOn && (EndedOn is null || day < EndedOn);

    public bool Covers(Guid invoiceId) => InvoiceId is null || InvoiceId == invoiceId;
}
