using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Builders;
using Relance.Tests.Domain.Interest;
using Xunit;

namespace Relance.Tests.Domain.Claims;

/// <summary>Whatever is claimed when, and whatever comes in when: the interest claims of an invoice add up to its statement.</summary>
public sealed class ClaimSumTests
{
    [Fact]
    public void InterestClaims_OfAnyStory_AddUpToTheStatement_AndMoneyIsNeitherLostNorMade()
    {
        var stories =
            from order in Gen.Elements(ImputationOrder.PrincipalFirst, ImputationOrder.InterestFirst)
            from total in Gen.Choose(100, 900_000)
            from claimDays in Gen.ListOf(Gen.Choose(1, 400), 4)
            from payDays in Gen.ListOf(Gen.Choose(0, 400), 3)
            from parts in Gen.ListOf(Gen.Choose(1, 60), 3)
            select (order, total: total / 100m, claimDays, payments: payDays.Zip(parts).ToArray());

        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(stories), story => Lives(story.order, story.total, [.. story.claimDays], story.payments)));
    }

    private static void Lives(ImputationOrder order, decimal total, int[] claimDays, (int Day, int Percent)[] payments)
    {
        var due = new LocalDate(2025, 5, 20);
        var late = new ClaimCase
        {
            Invoice = A.Invoice(1) with { Total = total, DueOn = due, Currency = "EUR" },
            Debtor = A.Debtor(),
            Rules = new ClaimRules { Order = order },
            Rates = SeededRates.Table,
            AsOf = due,
        };
        foreach (var day in claimDays.Distinct().OrderBy(day => day))
        {
            late = Paid(late, due.PlusDays(day), payments);
            if (InvoiceClaims.Interest(late) is ActOutcome<ClaimEntry>.Done done)
            {
                var claim = done.Value.Claim with { Id = Relance.Domain.Replay.IdOf(done.Value.Claim.Key.ToString()) };
                Assert.True(claim.Demand(late.AsOf) is ActOutcome<Claim>.Done);
                late = late with { Claims = late.Claims.With(((ActOutcome<Claim>.Done)claim.Demand(late.AsOf)).Value) };
            }

            var statement = (InterestOutcome.Statement)((ActOutcome<InterestOutcome>.Done)late.Interest()).Value;
            Assert.Equal(statement.Total.Amount, late.Claims.Sum(claim => claim.Amount.Amount));
            var money = ClaimImputation.Of(total, late.Payments, late.Claims, order);
            Assert.Equal(late.Payments.Sum(one => one.Amount), money.Payments.Sum(one => one.ForInvoice) + money.Claims.Sum(claim => claim.Paid));
            Assert.All(money.Claims, claim => Assert.InRange(claim.Paid, 0m, claim.Amount.Amount));
        }
    }

    // The invoice as the host shows it on a day: what was received for it, less what was for its claims.
    private static ClaimCase Paid(ClaimCase late, LocalDate day, (int Day, int Percent)[] payments)
    {
        var received = payments
            .Select((payment, index) => new Payment(
                A.Id(900 + index), late.Invoice.Id, PaymentKind.Payment, decimal.Round(late.Invoice.Total * payment.Percent / 100m, 2) + 0.01m, "EUR", late.Invoice.DueOn.PlusDays(payment.Day)))
            .Where(payment => payment.ReceivedOn < day)
            .ToValueList();
        var money = ClaimImputation.Of(late.Invoice.Total, received, late.Claims, late.Rules.Order);
        return late with { AsOf = day, Payments = received, Claims = money.Claims, Invoice = late.Invoice with { Paid = money.Payments.Sum(one => one.ForInvoice) } };
    }
}
