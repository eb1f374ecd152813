using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;
using Relance.Tests.Builders;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>A run reads the rows of many debtors at once and decides as if it had read each by itself.</summary>
public sealed class SliceTests
{
    private static readonly LocalDate Night = Desk.Monday.PlusDays(4);

    [Fact]
    public void Run_OfManyKindsOfDebtors_WritesWhatTheEvaluationOfEachWrites()
    {
        using var together = WithDebtors(30);
        using var alone = WithDebtors(30);

        together.GoTo(Night);
        alone.Engine.Now = together.Engine.Now;
        foreach (var account in alone.Rows(AccountTable.LogicalName).Where(IsDue))
        {
            alone.Ask("relance_EvaluateDebtor", ("Debtor", new EntityReference(AccountTable.LogicalName, account.Id)));
        }

        alone.Engine.RunAsyncSteps();

        Assert.Empty(together.Engine.FailedJobs);
        Assert.All(together.Rows(RunBatchTable.LogicalName), batch => Assert.Equal(0, batch.Integer(RunBatchTable.Failed)));
        Assert.True(together.Engine.Mailed.Count > 10);
        Assert.Equal(Facts(alone), Facts(together));
    }

    [Fact]
    public void Debtor_HeldSinceItsRowsWereRead_IsReadAnewAndHeldOnce()
    {
        using var desk = new Desk();
        var accounts = new[] { Debtor(desk, "Client 1"), Debtor(desk, "Client 2") };
        foreach (var account in accounts)
        {
            Bill(desk, new EntityReference(AccountTable.LogicalName, account), Desk.Monday.PlusDays(-1));
        }

        desk.Engine.RunAsyncSteps();
        desk.GoTo(Night);
        desk.Host.After("Create", CreditHoldTable.LogicalName, execution =>
        {
            var other = accounts.Single(account => account != execution.Target.GetAttributeValue<EntityReference>(CreditHoldTable.AccountId).Id);
            if (execution.Context.Depth < 3 && desk.Rows(CreditHoldTable.LogicalName).Length == 1)
            {
                execution.Service.Create(HoldWriter.NewRow(new EntityReference(AccountTable.LogicalName, other), Night));
            }
        });

        desk.GoTo(Desk.Monday.PlusDays(14));

        Assert.Equal(2, desk.Rows(CreditHoldTable.LogicalName).Length);
        Assert.All(accounts, account => Assert.True(desk.Read(AccountTable.LogicalName, account).Flag(AccountTable.CreditOnHold)));
        Assert.All(desk.Rows(RunBatchTable.LogicalName), batch => Assert.Equal(0, batch.Integer(RunBatchTable.Failed)));
        Assert.Equal(4, desk.Engine.Mailed.Count);
    }

    [Fact]
    public void Slice_ThatCannotBeRead_LeavesItsDebtorsToBeReadOneByOne()
    {
        using var desk = WithDebtors(6);
        desk.Host.Before("RetrieveMultiple", AccountTable.LogicalName, execution =>
        {
            var query = (QueryExpression)execution.Context.InputParameters["Query"];
            if (query.Criteria.Conditions.Any(condition => condition.Operator == ConditionOperator.In && condition.Values.Count > 1))
            {
                throw new TimeoutException("Too many rows.");
            }
        });

        desk.GoTo(Night);

        Assert.NotEmpty(desk.Engine.Mailed);
        Assert.All(desk.Rows(RunBatchTable.LogicalName), batch => Assert.Equal(0, batch.Integer(RunBatchTable.Failed)));
    }

    private static bool IsDue(Row account) =>
        account.Day(AccountTable.ReviewOn) <= Night || account.Flag(AccountTable.RiskDue);

    private static Desk WithDebtors(int count)
    {
        var desk = new Desk();
        for (var number = 0; number < count; number++)
        {
            Fill(desk, number, Debtor(desk, FormattableString.Invariant($"Client {number:00}")));
        }

        desk.Engine.RunAsyncSteps();
        return desk;
    }

    // Every sixth is alike: plain, billed to a person, paused, held, a payer, silent behind its parent.
    private static void Fill(Desk desk, int number, Guid account)
    {
        var debtor = new EntityReference(AccountTable.LogicalName, account);
        Bill(desk, debtor, Desk.Monday.PlusDays(-1 - (number % 3)));
        switch (number % 6)
        {
            case 1:
                var person = desk.Service.Contact("Client", account, FormattableString.Invariant($"personne{number}@client.example"));
                Bill(desk, new EntityReference(ContactTable.LogicalName, person), Desk.Monday.PlusDays(-2));
                break;
            case 2:
                desk.Engine.RunAsyncSteps();
                desk.Ask("relance_Pause", ("Debtor", debtor), ("UntilOn", Days.ToColumn(Night.PlusDays(-2 + (number % 4)))), ("Reason", "Congés"));
                break;
            case 3:
                Bill(desk, debtor, Desk.Monday.PlusDays(-16));
                desk.Engine.RunAsyncSteps();
                break;
            case 4:
                var paid = Bill(desk, debtor, Desk.Monday.PlusDays(-40));
                desk.Engine.RunAsyncSteps();
                desk.Pay(paid, 1200m, Desk.Monday.PlusDays(-30));
                break;
            case 5:
                var parent = Debtor(desk, FormattableString.Invariant($"Groupe {number:00}"));
                desk.Service.Update(new Entity(AccountTable.LogicalName, parent) { [AccountTable.SpeaksForGroup] = true, [AccountTable.CreditLimit] = new Money(1000m) });
                desk.Service.Update(new Entity(AccountTable.LogicalName, account) { [AccountTable.ParentAccountId] = new EntityReference(AccountTable.LogicalName, parent) });
                break;
            default:
                break;
        }
    }

    private static Guid Debtor(Desk desk, string name) => desk.Service.Create(new Entity(AccountTable.LogicalName)
    {
        [AccountTable.Name] = name,
        [AccountTable.EmailAddress1] = name.Replace(" ", "", StringComparison.Ordinal) + "@client.example",
        [AccountTable.Language] = "fr",
    });

    private static Guid Bill(Desk desk, EntityReference customer, LocalDate dueOn) => desk.Invoice(dueOn, with: invoice => invoice[InvoiceTable.CustomerId] = customer);

    private static List<string> Facts(Desk desk)
    {
        var names = desk.Rows(AccountTable.LogicalName).ToDictionary(row => row.Id, row => row.Text(AccountTable.Name));
        return desk.Rows(AccountTable.LogicalName).Select(row => Line(
                row,
                AccountTable.Name, AccountTable.ReviewOn, AccountTable.OverdueAmount, AccountTable.OpenAmount, AccountTable.OldestDaysLate, AccountTable.CreditOnHold,
                AccountTable.LastContactOn, AccountTable.RiskClass, AccountTable.RiskScore, AccountTable.UsualDelayDays, AccountTable.HasArrangement, AccountTable.HasOpenTask, AccountTable.ExposureAmount))
            .Concat(desk.Rows(InvoiceTable.LogicalName).Select(row => Line(
                row, InvoiceTable.InvoiceNumber, InvoiceTable.NextStepOn, InvoiceTable.LastStepOn, InvoiceTable.IsReady, InvoiceTable.ReadinessText, InvoiceTable.ExpectedOn, InvoiceTable.OpenBalance)))
            .Concat(desk.Rows(ReminderTable.LogicalName).Select(row => names[row.Key(ReminderTable.AccountId)!.Value] + "|" + Line(
                row, ReminderTable.Address, ReminderTable.Amount, ReminderTable.CountedOn, ReminderTable.IssuedOn, ReminderTable.Channel, ReminderTable.State)))
            .Concat(desk.Rows(CreditHoldTable.LogicalName).Select(row => names[row.Key(CreditHoldTable.AccountId)!.Value] + "|" + Line(row, CreditHoldTable.PlacedOn, CreditHoldTable.State)))
            .Concat(desk.Rows(TaskTable.LogicalName).Select(row => Line(row, TaskTable.Subject, TaskTable.TaskKind)))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static string Line(Row row, params string[] columns) => string.Join("|", columns.Select(column => Text(row.Entity.Contains(column) ? row.Entity[column] : null)));

    private static string Text(object? value) => value switch
    {
        null => "",
        Money money => money.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        OptionSetValue choice => choice.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
