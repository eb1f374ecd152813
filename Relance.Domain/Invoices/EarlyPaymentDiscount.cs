using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>What an early-payment discount does to the VAT of the invoice.</summary>
public enum DiscountVat
{
    /// <summary>The discount is taken on the amount with VAT; the VAT of the invoice is corrected when the buyer takes it.</summary>
    Included,

    /// <summary>The discount is taken on the amount without VAT; the VAT stays as invoiced.</summary>
    Excluded,

    /// <summary>The invoice already carries VAT on the discounted amount, taken or not; the discount is taken without VAT.</summary>
    Mixed,
}

/// <summary>A discount for those who pay early ("escompte"); it must be printed on the invoice (Code de commerce L441-9).</summary>
/// <param name="Rate">2 for 2 %; above 0, below 100.</param>
/// <param name="Days">The last day is this many days after the date of the invoice, inclusive.</param>
/// <param name="Vat">Which amount is reduced, and whether VAT follows.</param>
public sealed record EarlyPaymentDiscount(decimal Rate, int Days, DiscountVat Vat)
{
    public decimal Rate { get; } = Rate is > 0m and < 100m
        ? Rate
        : throw new ArgumentOutOfRangeException(nameof(Rate), Rate, "The percentage is not between 0 and 100.");

    public int Days { get; } = Guard.NotNegative(Days, nameof(Days));

    /// <summary>The VAT that the invoice must carry for a net amount, discount considered.</summary>
    /// <param name="net">Without VAT.</param>
    /// <param name="vatRate">20 for 20 %.</param>
    public Money VatOnInvoice(Money net, decimal vatRate)
    {
        var taxed = Vat == DiscountVat.Mixed ? net.Amount * (100m - Rate) / 100m : net.Amount;
        return new Money(taxed * vatRate / 100m, net.Currency).Rounded();
    }

    /// <param name="net">Amount of the invoice without VAT.</param>
    /// <param name="vat">VAT as it is printed on the invoice.</param>
    /// <param name="issuedOn">Date of the invoice.</param>
    public DiscountOffer Offer(Money net, Money vat, LocalDate issuedOn)
    {
        var total = net.Plus(vat);
        var discounted = Vat == DiscountVat.Included ? total : net;
        var discount = new Money(discounted.Amount * Rate / 100m, net.Currency).Rounded();
        var vatCorrected = Vat == DiscountVat.Included
            ? new Money(vat.Amount * Rate / 100m, vat.Currency).Rounded()
            : Money.Zero(vat.Currency);
        return new DiscountOffer(issuedOn.PlusDays(Days), discount, vatCorrected, total.Minus(discount));
    }
}

/// <summary>What a buyer who pays early saves.</summary>
/// <param name="LastDay">Last day on which the reduced amount settles the invoice, inclusive.</param>
/// <param name="Discount">With the corrected VAT, if any.</param>
/// <param name="VatCorrected">The part of the discount that is VAT, for the credit note.</param>
/// <param name="AmountToPay">Total less discount.</param>
public sealed record DiscountOffer(LocalDate LastDay, Money Discount, Money VatCorrected, Money AmountToPay)
{
    public bool IsOpenOn(LocalDate day) => day <= LastDay;
}
