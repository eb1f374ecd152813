using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Payment terms with the name by which people know them and the law that holds for them.</summary>
/// <param name="Code">Unique.</param>
/// <param name="HostCode">Value of the host's own choice of terms that means these; null = none.</param>
public sealed record AgreedTerms(Guid Id, string Code, string Name, PaymentTerms Terms, TermsRegime Regime, int? HostCode = null)
{
    /// <summary>The days, parts and discount of one invoice.</summary>
    /// <param name="total">Tax included.</param>
    /// <param name="tax">The part of it that is VAT; zero where it is not known.</param>
    /// <param name="issuedOn">Date of the invoice: terms and discount are counted from it.</param>
    /// <param name="calendar">Used only where the terms move a due date to a working day.</param>
    public InvoiceTerms For(Money total, Money tax, LocalDate issuedOn, WorkingCalendar calendar)
    {
        var parts = total.IsZero ? ValueList<DuePart>.Empty : Terms.Split(total, issuedOn, calendar);
        var offer = total.Amount > 0m ? Terms.Discount?.Offer(total.Minus(tax), tax, issuedOn) : null;
        return new InvoiceTerms(
            parts.IsEmpty ? Terms.DueOn(issuedOn, calendar) : parts[parts.Count - 1].DueOn,
            parts.Count > 1 ? parts : ValueList<DuePart>.Empty,
            offer);
    }
}

/// <summary>What terms mean for one invoice.</summary>
/// <param name="DueOn">Of the last part.</param>
/// <param name="Parts">In order of due date, adding up to the total; empty = the whole invoice on <paramref name="DueOn"/>.</param>
/// <param name="Discount">Null = none is offered.</param>
public sealed record InvoiceTerms(LocalDate DueOn, ValueList<DuePart> Parts, DiscountOffer? Discount);
