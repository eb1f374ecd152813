using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Arrangements;

/// <summary>Design rule 22: a promise suspends to the last day of grace, and is judged on the exact day.</summary>
public sealed class PromiseTests
{
    [Theory]
    [InlineData(-1, ReasonCode.Promised)]
    [InlineData(0, ReasonCode.Promised)]
    [InlineData(2, ReasonCode.Promised)]
    [InlineData(3, ReasonCode.Reminded)]
    public void Promise_AroundItsDayAndGrace_SuspendsToTheLastDay(int days, ReasonCode expected)
    {
        var snapshot = With(A.Promise(A.Monday.PlusDays(-days)) with { PromisedOn = A.Monday.PlusDays(-20), GraceDays = 2 });
        Assert.Equal(expected, snapshot.CodeOf());
        Assert.Equal(expected == ReasonCode.Reminded ? [TaskKind.PromiseBroken] : [], snapshot.Tasks());
    }

    [Theory]
    [InlineData(8999.99, PromiseState.PartlyKept)]
    [InlineData(9000.00, PromiseState.Kept)]
    [InlineData(9000.01, PromiseState.Kept)]
    [InlineData(0.01, PromiseState.PartlyKept)]
    [InlineData(0, PromiseState.Broken)]
    public void Promise_AroundItsAmount_IsKeptPartlyKeptOrBroken(decimal paid, PromiseState expected) =>
        Assert.Equal(expected, Settled(With(A.Promise(A.Monday.PlusDays(-1))).With(A.Payment(paid, 1, A.Monday.PlusDays(-2)))));

    [Theory]
    [InlineData(0, PromiseState.Kept)]
    [InlineData(1, PromiseState.Kept)]
    [InlineData(2, PromiseState.Broken)]
    public void Promise_PaidAroundTheLastDayOfGrace_CountsTheDayOfReceipt(int days, PromiseState expected)
    {
        var promise = A.Promise(A.Monday.PlusDays(-4)) with { GraceDays = 1 };
        Assert.Equal(expected, Settled(With(promise).With(A.Payment(9000m, 1, promise.Instalments[0].DueOn.PlusDays(days)))));
    }

    [Fact]
    public void Promise_PaidBeforeItWasGiven_IsNotKeptByThat() =>
        Assert.Equal(PromiseState.Broken, Settled(With(A.Promise(A.Monday.PlusDays(-1))).With(A.Payment(9000m, 1, A.Monday.PlusDays(-6)))));

    [Fact]
    public void Promise_PaymentThatBounced_DoesNotKeepIt() =>
        Assert.Equal(PromiseState.Broken, Settled(With(A.Promise(A.Monday.PlusDays(-1))).With(A.Payment(9000m, 1, A.Monday.PlusDays(-2)) with { BouncedOn = A.Monday })));

    [Fact]
    public void Promise_UnappliedPaymentOfItsCurrency_KeepsIt()
    {
        Assert.Equal(PromiseState.Kept, Settled(With(A.Promise(A.Monday.PlusDays(-1))).With(A.Payment(9000m))));
        Assert.Equal(PromiseState.Broken, Settled(With(A.Promise(A.Monday.PlusDays(-1))).With(A.Payment(9000m) with { Currency = "CHF" })));
    }

    [Theory]
    [InlineData(399.99, ReasonCode.Reminded)]
    [InlineData(400.00, ReasonCode.Promised)]
    public void Promise_FirstInstalmentMissed_IsOverAtOnce(decimal paid, ReasonCode expected)
    {
        var promise = A.Promise(A.Monday) with
        {
            Instalments = ValueList.Of(new PromiseInstalment(A.Monday.PlusDays(-1), 400m), new PromiseInstalment(A.Monday.PlusDays(7), 8600m)),
        };
        Assert.Equal(expected, With(promise).With(A.Payment(paid, 1, A.Monday.PlusDays(-2))).CodeOf());
    }

    [Fact]
    public void Promise_InvoiceSettledOtherwiseInTime_IsKept() => Assert.Equal(
        PromiseState.Kept,
        Settled(With(A.Promise(A.Monday.PlusDays(5))) with { Invoices = ValueList.Of(A.Invoice() with { Credited = 9000m }) }));

    [Fact]
    public void Promise_OfNamedInvoices_SuspendsOnlyThem()
    {
        var snapshot = A.Snapshot(A.Invoice(1), A.Invoice(2)) with { Promises = ValueList.Of(A.Promise(A.Monday) with { InvoiceIds = ValueList.Of(A.Id(1002)) }) };
        Assert.Equal((ReasonCode.Reminded, ReasonCode.Promised), (snapshot.CodeOf(1), snapshot.CodeOf(2)));
    }

    [Theory]
    [InlineData(0, ReasonCode.Promised)]
    [InlineData(1, ReasonCode.Reminded)]
    public void Promise_OfEverything_CoversWhatWasIssuedByItsDay(int days, ReasonCode expected)
    {
        var promise = A.Promise(A.Monday);
        var invoice = A.Invoice() with { IssuedOn = promise.PromisedOn.PlusDays(days), DueOn = promise.PromisedOn.PlusDays(days - 10) };
        Assert.Equal(expected, (A.Snapshot(invoice) with { Promises = ValueList.Of(promise) }).CodeOf());
    }

    [Theory]
    [InlineData(PromiseState.Superseded)]
    [InlineData(PromiseState.Cancelled)]
    [InlineData(PromiseState.Broken)]
    public void Promise_NotOpen_SuspendsNothing(PromiseState state) =>
        Assert.Equal(ReasonCode.Reminded, With(A.Promise(A.Monday.PlusDays(5)) with { State = state }).CodeOf());

    private static DebtorSnapshot With(Promise promise) => A.Snapshot(A.Invoice()) with { Promises = ValueList.Of(promise) };

    private static PromiseState Settled(DebtorSnapshot snapshot) => Dunning.Decide(snapshot).Effects.OfType<Effect.SettlePromise>().Single().State;
}
