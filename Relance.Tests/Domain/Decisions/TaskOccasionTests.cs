using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>Every kind of task either ends with its occasion or is a person's, as docs/tasks.md says.</summary>
public sealed class TaskOccasionTests
{
    private static readonly Guid InvoiceId = A.Id(1001);

    public static TheoryData<TaskKind> Kinds => [.. Enum.GetValues<TaskKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_WhenTheDebtorOwesNothing_IsClosedUnlessItIsAboutSomethingElse(TaskKind kind)
    {
        var staysOpen = kind is TaskKind.WriteOffApproval or TaskKind.RecallFromAgency or TaskKind.RiskWorsened;
        var snapshot = A.Snapshot() with { OpenTasks = ValueList.Of(new OpenTask(A.Id(720), KeyOf(kind), kind, InvoiceId)), Debtor = A.Debtor() with { RiskClass = "E" } };
        Assert.Equal(staysOpen ? 0 : 1, Closed(snapshot));
    }

    [Fact]
    public void BankDetailsThatChanged_AreLookedAtByAPersonWhateverTheStatus()
    {
        var key = $"einvoice|{InvoiceId:N}|224|20261120||{EInvoiceTask.CheckBankDetails}";
        Assert.Equal(0, Closed(With(TaskKind.EInvoice, key, A.Invoice() with { EInvoiceStatus = "205" })));
    }

    [Theory]
    [InlineData(EInvoiceTask.SupplyMissing, "208", 0)]
    [InlineData(EInvoiceTask.SupplyMissing, "209", 1)]
    [InlineData(EInvoiceTask.ComparePayment, "205", 0)]
    public void EInvoiceTask_OnceThePlatformSaysSomethingElse_IsClosed(EInvoiceTask task, string now, int closed) =>
        Assert.Equal(closed, Closed(With(TaskKind.EInvoice, $"einvoice|{InvoiceId:N}|208|20261120||{task}", A.Invoice() with { EInvoiceStatus = now })));

    [Theory]
    [InlineData(89_999, 1)]
    [InlineData(90_000, 0)]
    [InlineData(99_999, 0)]
    [InlineData(100_000, 1)] // a higher alert takes its place
    public void LimitAlert_StaysWhileItIsTheHighestThatIsReached(int owed, int closed)
    {
        var snapshot = With(TaskKind.LimitAlert, $"limit|{A.Id(1):N}|90|20261101", A.Invoice() with { Total = owed });
        Assert.Equal(closed, Closed(snapshot with { Debtor = A.Debtor() with { CreditLimit = 100_000m }, Credit = new CreditFacts { KnownAlert = 100 } }));
    }

    [Theory]
    [InlineData("D", 0)]
    [InlineData("C", 1)]
    [InlineData("E", 1)]
    [InlineData(null, 0)]
    public void RiskWarning_StaysWhileTheDebtorIsInThatClass(string? now, int closed)
    {
        var snapshot = With(TaskKind.RiskWorsened, $"risk|{A.Id(1):N}|D|20261101", A.Invoice());
        Assert.Equal(closed, Closed(snapshot with { Debtor = A.Debtor() with { RiskClass = now } }));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("PO-77", 1)]
    public void ReadinessTask_OnceTheOrderNumberIsThere_IsClosed(string? orderNumber, int closed)
    {
        var snapshot = With(TaskKind.InvoiceNotReady, $"ready|{InvoiceId:N}", A.Invoice() with { OrderNumber = orderNumber });
        Assert.Equal(closed, Closed(snapshot with { Debtor = A.Debtor() with { NeedsOrderNumber = true }, Policy = new Policy { HasWayToPay = true } }));
    }

    [Theory]
    [InlineData("FR_LEGAL|2026-H1", 1)]
    [InlineData("FR_LEGAL|2026-H2", 0)]
    public void RateTask_OnceItsRowIsThere_IsClosed(string row, int closed)
    {
        var known = new ReferenceRate("FR_LEGAL", new HalfYear(2026, 1), 2.5m, "JO", RateConfidence.Stated);
        Assert.Equal(closed, Closed(With(TaskKind.Configuration, "rate|" + row, A.Invoice()) with { Rates = new ReferenceRates([known]) }));
    }

    [Theory]
    [InlineData(ReminderState.Proposed, 0)]
    [InlineData(ReminderState.Issued, 1)]
    [InlineData(ReminderState.Rejected, 1)]
    public void TextTask_OnceItsReminderHasLeft_IsClosed(ReminderState state, int closed)
    {
        var reminder = A.Reminder() with { State = state, IssuedOn = null, CountedOn = null, RequiresApproval = true };
        Assert.Equal(closed, Closed(With(TaskKind.Configuration, $"text|{reminder.Id:N}|1", A.Invoice()) with { History = ValueList.Of(reminder) }));
    }

    [Theory]
    [InlineData(-1, 0)] // its last tolerated day was yesterday
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void PlanTask_StaysWhileThePlanIsInDefault(int days, int closed)
    {
        var firstOn = A.Monday.PlusDays(days - 5);
        var plan = A.Plan(firstOn, 9000m) with { AcceptedOn = A.Monday.PlusDays(-20), State = PlanState.Defaulted };
        var key = FormattableString.Invariant($"plan|{plan.Id:N}|{firstOn:uuuuMMdd}");
        Assert.Equal(closed, Closed(With(TaskKind.PlanDefaulted, key, A.Invoice()) with { Plans = ValueList.Of(plan) }));
    }

    [Fact]
    public void HandOverTask_OnceTheCaseIsWithAnAgency_IsClosed()
    {
        var task = With(TaskKind.HandOver, $"handover|{InvoiceId:N}|{A.Id(203):N}|0", A.Invoice());
        var placed = new AgencyCase { Id = A.Id(900), AgencyId = A.Id(901), DebtorId = A.Id(1), InvoiceIds = ValueList.Of(InvoiceId), Placed = new Money(9000m, "EUR"), PlacedOn = A.Monday };
        Assert.Equal(0, Closed(task));
        Assert.Equal(1, Closed(task with { Recovery = new RecoveryFacts { Cases = ValueList.Of(new CaseFacts(placed, "DOS-1", "Agence")) } }));
    }

    private static string KeyOf(TaskKind kind) => kind switch
    {
        TaskKind.RiskWorsened => $"risk|{A.Id(1):N}|E|20261101",
        TaskKind.LimitAlert => $"limit|{A.Id(1):N}|90|20261101",
        TaskKind.EInvoice => $"einvoice|{InvoiceId:N}|208|20261120||{EInvoiceTask.SupplyMissing}",
        TaskKind.Configuration => $"text|{A.Id(3011):N}|1",
        _ => $"topic|{A.Id(77):N}|20261101",
    };

    private static DebtorSnapshot With(TaskKind kind, string key, Invoice invoice) =>
        A.Snapshot(invoice) with { OpenTasks = ValueList.Of(new OpenTask(A.Id(720), key, kind, InvoiceId)) };

    private static int Closed(DebtorSnapshot snapshot) => Dunning.Decide(snapshot).Effects.OfType<Effect.CloseTask>().Count();
}
