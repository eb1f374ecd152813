using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>What will delay a payment is said before it does (design rule 45).</summary>
public sealed class ReadinessTests
{
    [Fact]
    public void Decide_InvoiceInOrder_SaysNothing() => Assert.Empty(Found(A.Snapshot(Ahead())));

    [Fact]
    public void Decide_MissingOrderNumber_IsWrittenAndSomebodyIsAskedOnce()
    {
        var snapshot = A.Snapshot(Ahead(), Ahead(2) with { OrderNumber = "PO-7" }).With(debtor => debtor with { NeedsOrderNumber = true });

        var found = Assert.Single(Found(snapshot));
        Assert.Equal(A.Id(1001), found.InvoiceId);
        Assert.Contains("numéro de commande", found.Text);
        Assert.Contains(TaskKind.InvoiceNotReady, snapshot.Tasks());

        var known = snapshot with { Invoices = snapshot.Invoices.Select(one => one.Id == found.InvoiceId ? one with { KnownReadiness = found.Text } : one).ToValueList() };
        Assert.Empty(Found(known));
        Assert.Empty(known.Tasks());
    }

    [Fact]
    public void Decide_InvoiceCompleted_IsReadyAgain()
    {
        var found = Assert.Single(Found(A.Snapshot(Ahead() with { KnownReadiness = "Numéro manquant." })));

        Assert.Equal("", found.Text);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void Decide_AroundTheDueDate_AsksSomebodyWhileThereIsTime(int daysLate, bool asks)
    {
        var snapshot = A.Snapshot(Deciding.Late(daysLate)).With(debtor => debtor with { NeedsOrderNumber = true });

        Assert.Equal(asks, snapshot.Tasks().Contains(TaskKind.InvoiceNotReady));
        Assert.Single(Found(snapshot));
    }

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 0)]
    [InlineData(61, 1)]
    public void Decide_AroundTheLegalCeiling_NamesTheArticleBeyondIt(int days, int findings)
    {
        var issued = A.Monday;
        var invoice = Ahead() with { IssuedOn = issued, DueOn = issued.PlusDays(days), Regime = TermsRegime.FrenchBusiness };

        var found = Found(A.Snapshot(invoice));

        Assert.Equal(findings, found.Length);
        Assert.All(found, one => Assert.Contains("L441-10", one.Text));
    }

    [Fact]
    public void Decide_NobodyToWriteTo_AsksOnceForTheDebtor()
    {
        var snapshot = A.Snapshot(Ahead(), Ahead(2)).With(debtor => debtor with { Contacts = ValueList<Contact>.Empty });

        var keys = Dunning.Decide(snapshot).Effects.OfType<Effect.OpenTask>().Where(task => task.Kind == TaskKind.InvoiceNotReady).Select(task => task.Key).Distinct();
        Assert.Single(keys);
        Assert.Equal(2, Found(snapshot).Length);
    }

    [Fact]
    public void Decide_NoWayToPay_IsSaidUnlessInvoiceSegmentOrMandateHasOne()
    {
        var without = A.Snapshot(Ahead()).With(policy => policy with { HasWayToPay = false });
        Assert.Single(Found(without));
        Assert.Empty(without.Tasks());

        Assert.Empty(Found(without with { Invoices = ValueList.Of(Ahead() with { HasPaymentLink = true }) }));
        Assert.Empty(Found(without.With(debtor => debtor with { PaysByDirectDebit = true })));
        var segment = new Segment { Id = A.Id(5), Name = "Export", Rank = 1, ScenarioId = A.Id(100), IsCatchAll = true, HasWayToPay = true };
        Assert.Empty(Found(without with { Segments = ValueList.Of(segment) }));
    }

    private static Effect.SetReadiness[] Found(DebtorSnapshot snapshot) => Dunning.Decide(snapshot).Effects.OfType<Effect.SetReadiness>().ToArray();

    private static Invoice Ahead(int number = 1) => Deciding.Late(-20, number);
}
