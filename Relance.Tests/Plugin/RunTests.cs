using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>The nightly run finds what events cannot: that time has passed.</summary>
public sealed class RunTests
{
    [Fact]
    public void Run_OnTheDayOfAStep_DoesWhatAnEventWouldDo()
    {
        using var night = new Desk();
        using var day = new Desk();
        night.InvoiceFollowed(Desk.Monday.PlusDays(-1));
        night.GoTo(Desk.Monday.PlusDays(4));

        day.Engine.Now = day.Engine.Now.AddDays(4);
        day.InvoiceFollowed(Desk.Monday.PlusDays(-1));

        Assert.Equal(Facts(day), Facts(night));
    }

    [Fact]
    public void Run_Ended_TellsItsFigures()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1));

        desk.GoTo(Desk.Monday.PlusDays(4));

        var run = Assert.Single(desk.Rows(RunTable.LogicalName));
        Assert.Equal(RunState.Completed, run.Choice<RunState>(RunTable.State));
        Assert.Equal(1, run.Integer(RunTable.Debtors));
        Assert.Equal(1, run.Integer(RunTable.Reminders));
        Assert.Equal(0, run.Integer(RunTable.Errors));
        Assert.NotNull(run.Moment(RunTable.EndedOn));
    }

    [Fact]
    public void Run_WithSmallBatches_CutsTheDebtorsThatAreDue()
    {
        using var desk = new Desk();
        for (var number = 0; number < 5; number++)
        {
            var account = desk.Service.Account("Client " + (char)('A' + number));
            desk.Invoice(Desk.Monday.PlusDays(-1), 100m, invoice => invoice[InvoiceTable.CustomerId] = new EntityReference(AccountTable.LogicalName, account));
        }

        desk.Engine.RunAsyncSteps();
        desk.Engine.Now = desk.Engine.Now.AddDays(4);

        var answer = desk.Ask("relance_RunDunning", ("BatchSize", 2));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(5, answer["Debtors"]);
        var batches = desk.Rows(RunBatchTable.LogicalName);
        // The first run of a month has a batch more, without debtors: the figures of the month before.
        Assert.Equal([0, 1, 2, 2], batches.Select(batch => batch.Integer(RunBatchTable.Done)!.Value).Order());
        Assert.All(batches, batch => Assert.Equal(RunState.Completed, batch.Choice<RunState>(RunBatchTable.State)));
    }

    [Fact]
    public void Debtor_ThatFails_IsWrittenDownAndDoesNotStopTheOthers()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1));
        desk.Engine.Now = desk.Engine.Now.AddDays(4);
        var run = desk.Service.Create(new Entity(RunTable.LogicalName)
        {
            [RunTable.AsOf] = Days.ToColumn(Desk.Monday.PlusDays(4)),
            [RunTable.StartedOn] = desk.Engine.Now,
            [RunTable.State] = Choices.To(RunState.Running),
        });

        var batch = desk.Service.Create(new Entity(RunBatchTable.LogicalName)
        {
            [RunBatchTable.RunId] = new EntityReference(RunTable.LogicalName, run),
            [RunBatchTable.Number] = 1,
            [RunBatchTable.DebtorIds] = $"{A.Id(99):N},{desk.Debtor:N}",
        });
        desk.Engine.RunAsyncSteps();

        var row = desk.Read(RunBatchTable.LogicalName, batch);
        Assert.Equal(2, row.Integer(RunBatchTable.Done));
        Assert.Equal(1, row.Integer(RunBatchTable.Failed));
        Assert.Contains(A.Id(99).ToString(), row.Text(RunBatchTable.Message));
        Assert.Single(desk.Engine.Mailed);
    }

    private static string Facts(Desk desk)
    {
        var reminder = desk.Reminder();
        var invoice = desk.Rows(InvoiceTable.LogicalName).Single();
        var account = desk.Account();
        return string.Join(
            "|",
            reminder.Day(ReminderTable.CountedOn),
            reminder.Amount(ReminderTable.Amount),
            reminder.Text(ReminderTable.Address),
            invoice.Day(InvoiceTable.NextStepOn),
            invoice.Day(InvoiceTable.LastStepOn),
            account.Day(AccountTable.ReviewOn),
            account.Amount(AccountTable.OverdueAmount),
            account.Integer(AccountTable.OldestDaysLate));
    }
}
