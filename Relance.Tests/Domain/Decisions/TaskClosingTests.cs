using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>A task is closed by the facts that opened it, and by nothing else.</summary>
public sealed class TaskClosingTests
{
    private static readonly Guid InvoiceId = A.Id(701);
    private static readonly Guid OtherId = A.Id(702);

    [Theory]
    [InlineData(TaskKind.SalesWarning, "sales")]
    [InlineData(TaskKind.HandOver, "handover")]
    [InlineData(TaskKind.ScenarioExhausted, "exhausted")]
    [InlineData(TaskKind.NoContact, "contact")]
    public void Task_AboutAnInvoiceThatIsNotOpenAnyMore_IsClosed(TaskKind kind, string topic)
    {
        var task = Task(kind, $"{topic}|{InvoiceId:N}|{A.Id(9):N}|1", InvoiceId);
        var close = Assert.Single(Closed(new DebtorSnapshot { AsOf = A.Monday, Debtor = A.Debtor(), OpenTasks = ValueList.Of(task) }));
        Assert.Equal(task.Id, close.TaskId);
        Assert.Equal(ReasonCode.TaskClosed, close.Why.Code);
    }

    [Fact]
    public void PromiseTask_WhileTheInvoiceIsOpen_StaysOpen()
    {
        var snapshot = Broken();
        Assert.Empty(Closed(snapshot));
    }

    [Fact]
    public void PromiseTask_AfterANewPromise_IsClosed()
    {
        var snapshot = Broken();
        var later = snapshot.Promises[0] with { Id = OtherId, State = PromiseState.Open, PromisedOn = A.Monday, Instalments = ValueList.Of(new PromiseInstalment(A.Monday.PlusDays(5), 100m)) };
        Assert.Single(Closed(snapshot with { Promises = snapshot.Promises.With(later) }));
    }

    [Theory]
    [InlineData(-1, 0)] // late since yesterday
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    public void DisputeTask_AroundAMovedDeadline_IsClosedWhileItIsInTime(int days, int closed)
    {
        var dispute = new Dispute { Id = OtherId, InvoiceId = InvoiceId, Cause = DisputeCause.Price, OpenedOn = A.Monday.PlusDays(-9), DeadlineOn = A.Monday.PlusDays(days) };
        var snapshot = WithInvoice() with { Disputes = ValueList.Of(dispute), OpenTasks = ValueList.Of(Task(TaskKind.DisputeLate, $"dispute|{OtherId:N}", InvoiceId)) };
        Assert.Equal(closed, Closed(snapshot).Length);
    }

    [Fact]
    public void RateTask_OnceTheRateIsThere_IsClosed()
    {
        var task = Task(TaskKind.MissingExchangeRate, $"rate|{InvoiceId:N}", InvoiceId);
        var without = A.Invoice() with { Id = InvoiceId, Currency = "USD", ExchangeRate = null };
        DebtorSnapshot With(Invoice invoice) => new() { AsOf = A.Monday, Debtor = A.Debtor(), Invoices = ValueList.Of(invoice), OpenTasks = ValueList.Of(task) };

        Assert.Empty(Closed(With(without)));
        Assert.Single(Closed(With(without with { ExchangeRate = 1.08m })));
    }

    [Fact]
    public void Task_OfAKindThatPeopleClose_StaysOpen() =>
        Assert.Empty(Closed(WithInvoice() with { OpenTasks = ValueList.Of(Task(TaskKind.WriteOffApproval, $"writeoff|{OtherId:N}", OtherId)) }));

    private static DebtorSnapshot Broken()
    {
        var promise = new Promise
        {
            Id = A.Id(710),
            PromisedOn = A.Monday.PlusDays(-10),
            Instalments = ValueList.Of(new PromiseInstalment(A.Monday.PlusDays(-5), 100m)),
            Currency = "EUR",
            InvoiceIds = ValueList.Of(InvoiceId),
            State = PromiseState.Broken,
        };
        return WithInvoice() with { Promises = ValueList.Of(promise), OpenTasks = ValueList.Of(Task(TaskKind.PromiseBroken, $"promise|{promise.Id:N}", null)) };
    }

    private static DebtorSnapshot WithInvoice() => new()
    {
        AsOf = A.Monday,
        Debtor = A.Debtor(),
        Invoices = ValueList.Of(A.Invoice() with { Id = InvoiceId }),
    };

    private static OpenTask Task(TaskKind kind, string key, Guid? invoice) => new(A.Id(720), key, kind, invoice);

    private static Effect.CloseTask[] Closed(DebtorSnapshot snapshot) => Dunning.Decide(snapshot).Effects.OfType<Effect.CloseTask>().ToArray();
}
