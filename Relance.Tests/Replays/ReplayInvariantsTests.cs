using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Local.Commands;
using Relance.Local.Host;
using Relance.Local.Importing;
using Relance.Local.Replays;
using Relance.Local.Reports;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Replays;

/// <summary>A judge that never objects proves nothing: each invariant is shown a case that breaks it.</summary>
public sealed class ReplayInvariantsTests : IDisposable
{
    private static readonly LocalDate DueOn = new(2026, 3, 2);
    private static readonly LocalDate Reminded = new(2026, 3, 5);

    private readonly Workspace workspace = Workspace.OpenOrCreate("", new LocalDate(2026, 2, 2), TextCulture.EnglishBritain);
    private readonly ReplayTruth truth = new();
    private readonly ReplayScenario scenario;
    private readonly InvoiceTruth invoice;
    private readonly Guid debtor;

    public ReplayInvariantsTests()
    {
        scenario = ReplayScenario.Find(workspace.Service, "standard");
        var line = new ImportedInvoice(
            new DelimitedLine(2, []), "F-1", new ImportedDebtor("D", "Durand", null, "d@durand.example", null, null, null, null, null, null, null), new LocalDate(2026, 1, 31), DueOn, 100m, null, null, null, false, null);
        new LedgerImport(workspace.Service, workspace.Today, KnownCurrencies.Read(workspace.Service, WellKnown.BaseCurrencyId)).Write([line]);
        workspace.RunJobs();
        var written = ReportInvoice.All(workspace.Service).Single();
        debtor = written.DebtorId;
        truth.Issued(written.Invoice.Id, debtor, line);
        invoice = truth.Of(written.Invoice.Id);
        NightlyRun.Execute(workspace, Reminded);
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void CheckReminders_TrueFacts_FindsNothing()
    {
        var judge = Judge(scenario.Calendar);

        judge.CheckReminders(Reminded);
        judge.CheckHolds(Reminded, null);

        Assert.Equal(1, judge.Lines);
        Assert.Equal(1, invoice.LastStep!.Order);
    }

    [Fact]
    public void CheckReminders_OfPaidInvoice_Objects()
    {
        invoice.IsPaid = true;
        Assert.Equal("nothing for what is paid", Broken(scenario.Calendar));
    }

    [Fact]
    public void CheckReminders_OfDisputedInvoice_Objects()
    {
        invoice.IsDisputed = true;
        Assert.Equal("nothing for what is disputed", Broken(scenario.Calendar));
    }

    [Fact]
    public void CheckReminders_OnClosedDay_Objects() =>
        Assert.Equal("never on a closed day", Broken(new WorkingCalendar(Weekdays.Of(IsoDayOfWeek.Thursday), ValueList<HolidayCalendar>.Empty)));

    [Fact]
    public void CheckReminders_SecondStepOnTheSameDay_Objects()
    {
        AddLine(step: 2);
        Assert.Equal("nothing before its day", Broken(scenario.Calendar));
    }

    [Fact]
    public void CheckReminders_RepeatOnTheSameDay_Objects()
    {
        AddLine(step: 1);
        Assert.Equal("never two steps in a day for an invoice", Broken(scenario.Calendar));
    }

    [Fact]
    public void CheckHolds_HoldWithoutCause_Objects()
    {
        workspace.Service.Update(new Entity(AccountTable.LogicalName, debtor) { [AccountTable.CreditOnHold] = true });

        Assert.Equal("a hold exactly when a cause exists", Assert.Throws<BrokenInvariant>(() => Judge(scenario.Calendar).CheckHolds(Reminded, debtor)).Rule);
    }

    [Theory]
    [InlineData(59, false)]
    [InlineData(60, true)]
    [InlineData(61, true)]
    public void CheckHolds_CauseWithoutHold_ObjectsFromTheDayOfTheRule(int daysLate, bool objects)
    {
        var failure = Record.Exception(() => Judge(scenario.Calendar).CheckHolds(DueOn.PlusDays(daysLate), null));

        Assert.Equal(objects, failure is BrokenInvariant);
    }

    private ReplayInvariants Judge(WorkingCalendar calendar) =>
        new(workspace.Service, truth, scenario.Steps.ToDictionary(step => step.Id), calendar, scenario.HoldDaysLate);

    private string Broken(WorkingCalendar calendar) => Assert.Throws<BrokenInvariant>(() => Judge(calendar).CheckReminders(Reminded)).Rule;

    // Past the plug-ins: a line that they would never write.
    private void AddLine(int step)
    {
        var query = new QueryExpression(ReminderTable.LogicalName) { ColumnSet = new ColumnSet(ReminderTable.Name) };
        var reminder = workspace.Service.RetrieveMultiple(query).Entities.Single().Id;
        workspace.Service.Create(new Entity(ReminderLineTable.LogicalName)
        {
            [ReminderLineTable.Name] = "F-1",
            [ReminderLineTable.ReminderId] = new EntityReference(ReminderTable.LogicalName, reminder),
            [ReminderLineTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice.Id),
            [ReminderLineTable.ScenarioStepId] = new EntityReference(ScenarioStepTable.LogicalName, scenario.Steps[step - 1].Id),
            [ReminderLineTable.Cycle] = 1,
            [ReminderLineTable.Occurrence] = 1,
        });
    }
}
