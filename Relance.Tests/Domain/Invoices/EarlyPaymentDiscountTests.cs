using System;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Invoices;

public sealed class EarlyPaymentDiscountTests
{
    private static readonly Money Net = new(1000m, "EUR");

    // 2 % on 1 000 EUR net at 20 % VAT.
    [Theory]
    [InlineData(DiscountVat.Included, 200, 24, 4, 1176)]
    [InlineData(DiscountVat.Excluded, 200, 20, 0, 1180)]
    [InlineData(DiscountVat.Mixed, 196, 20, 0, 1176)]
    public void Offer_ThreeVatTreatments_GiveTheirAmounts(DiscountVat treatment, int vat, int discount, int vatCorrected, int toPay)
    {
        var terms = new EarlyPaymentDiscount(2m, 10, treatment);
        Assert.Equal(new Money(vat, "EUR"), terms.VatOnInvoice(Net, 20m));
        var offer = terms.Offer(Net, terms.VatOnInvoice(Net, 20m), new LocalDate(2026, 2, 20));
        Assert.Equal(new Money(discount, "EUR"), offer.Discount);
        Assert.Equal(new Money(vatCorrected, "EUR"), offer.VatCorrected);
        Assert.Equal(new Money(toPay, "EUR"), offer.AmountToPay);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void IsOpenOn_LastDay_IsInclusive(int day, bool open)
    {
        var offer = new EarlyPaymentDiscount(2m, 10, DiscountVat.Included).Offer(Net, Money.Zero("EUR"), new LocalDate(2026, 2, 20));
        Assert.Equal(new LocalDate(2026, 3, 2), offer.LastDay);
        Assert.Equal(open, offer.IsOpenOn(new LocalDate(2026, 3, day)));
    }

    [Fact]
    public void Offer_HalfCents_AreRoundedAwayFromZero()
    {
        var offer = new EarlyPaymentDiscount(0.5m, 8, DiscountVat.Excluded).Offer(new Money(101m, "EUR"), Money.Zero("EUR"), new LocalDate(2026, 1, 1));
        Assert.Equal(new Money(0.51m, "EUR"), offer.Discount);
        Assert.Equal(new Money(100.49m, "EUR"), offer.AmountToPay);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Constructor_RateOutsideItsRange_IsRefused(int rate) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EarlyPaymentDiscount(rate, 10, DiscountVat.Included));
}
