using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>People inside are told by role, once per reminder, at the step that says so (design rule 47).</summary>
public sealed class InsideNoticeTests
{
    [Fact]
    public void Decide_StepThatTellsEverybody_TellsEachRoleOnceForTheWholeReminder()
    {
        var snapshot = Telling(step => step with { TellsAccounting = true, WarnsSales = true, TellsProject = true });

        Assert.Single(snapshot.Proposals());
        Assert.Equal([TaskKind.AccountingNotice, TaskKind.SalesWarning, TaskKind.ProjectNotice], snapshot.Tasks());
        Assert.All(Dunning.Decide(snapshot).Effects.OfType<Effect.OpenTask>(), task => Assert.Equal(18000m, task.Why.Amount));
    }

    [Fact]
    public void Decide_TwoProjectManagers_AreToldOfTheirOwnInvoices()
    {
        var snapshot = Telling(step => step with { TellsProject = true });
        snapshot = snapshot with { Invoices = ValueList.Of(Late(1) with { ProjectManagerId = A.Id(71) }, Late(2) with { ProjectManagerId = A.Id(72) }) };

        var tasks = Dunning.Decide(snapshot).Effects.OfType<Effect.OpenTask>().ToList();

        Assert.Equal([A.Id(1001), A.Id(1002)], tasks.Select(task => task.InvoiceId!.Value));
        Assert.All(tasks, task => Assert.Equal(9000m, task.Why.Amount));
    }

    [Fact]
    public void Decide_StepThatTellsNobody_OpensNoTask() => Assert.Empty(Telling(step => step).Tasks());

    private static DebtorSnapshot Telling(System.Func<Step, Step> how) =>
        A.Snapshot(Late(1), Late(2)).With(version => version with { Steps = version.Steps.Select(how).ToValueList() });

    private static Invoice Late(int number) => Deciding.Late(6, number);
}
