using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>Invoices under way when a version is published (design rule 10). Version 1 has steps at 5, 15 and 30 days.</summary>
public sealed class MigrationTests
{
    private static readonly Step Second = A.Step(2, 15) with { Id = A.Id(222) };
    private static readonly Step Third = A.Step(3, 22) with { Id = A.Id(223) };
    private static readonly Step Notice = A.Step(3, 22) with { Id = A.Id(223), IsFormalNotice = true, Channels = ValueList.Of(Channel.RegisteredLetter) };

    // Step 1 was delivered ten days ago, when the invoice was ten days late.
    private static DebtorSnapshot Begun => A.Snapshot(Deciding.Late(20)).With(A.Reminder());

    [Theory]
    [InlineData(Migration.Finish, 202)]
    [InlineData(Migration.NextStep, 222)]
    public void Decide_BegunInvoice_FollowsTheVersionThatTheMigrationSays(Migration migration, int step) =>
        Assert.Equal(A.Id(step), Published(migration, First(5), Second, Third).Proposal().StepId);

    [Theory]
    [InlineData(9, 223)]
    [InlineData(10, 223)]
    [InlineData(11, 222)]
    public void Decide_ByAge_GoesOnAfterTheStepsWhoseDayHadComeAtTheLastReminder(int secondAfter, int next) =>
        Assert.Equal(A.Id(next), Published(Migration.ByAge, First(5), Second with { DaysFromDue = secondAfter }, Third with { DaysFromDue = 20 }).Proposal().StepId);

    [Fact]
    public void Decide_ByAge_NeverPassesOverAFormalNotice() => Assert.Equal(
        Notice.Id,
        Published(Migration.ByAge, First(2), Second with { DaysFromDue = 4 }, Notice with { DaysFromDue = 6 }, A.Step(4, 9) with { Id = A.Id(224) }).Proposal().StepId);

    [Fact]
    public void Decide_ByAgeBeforeTheFirstStep_BeginsWithItAtItsDistance()
    {
        var facts = Published(Migration.ByAge, First(12), Second with { DaysFromDue = 25 });

        Assert.Equal(A.Id(221), facts.Proposal().StepId);
    }

    [Theory]
    [InlineData(Migration.NextStep)]
    [InlineData(Migration.ByAge)]
    public void Decide_FormalNoticeWasServed_IsNotServedAgain(Migration migration)
    {
        var former = A.Version(A.Step(1, 5) with { IsFormalNotice = true, Channels = ValueList.Of(Channel.RegisteredLetter) });
        var facts = Published(Begun with { Scenarios = ValueList.Of(former) }, migration, First(5), Second with { DaysFromDue = 8 }, Notice, A.Step(4, 20) with { Id = A.Id(224) });

        Assert.Equal(A.Id(224), facts.Proposal().StepId);
    }

    [Fact]
    public void Decide_FewerSteps_IsExhausted() => Assert.Equal(ReasonCode.ScenarioExhausted, Published(Migration.NextStep, First(5)).CodeOf());

    [Fact]
    public void Decide_NotBegun_FollowsThePublishedVersion() =>
        Assert.Equal(A.Id(221), Published(A.Snapshot(Deciding.Late(20)), Migration.Finish, First(5), Second).Proposal().StepId);

    [Fact]
    public void Decide_MigratedThenAnotherVersionWithoutMigration_StaysOnTheOneItWasTakenTo()
    {
        var third = Draft(3) with { Steps = ValueList.Of(A.Step(1, 5) with { Id = A.Id(231) }, A.Step(2, 15) with { Id = A.Id(232) }) };
        var facts = Publication.Of(Published(Migration.NextStep, First(5), Second), third, Migration.Finish);

        Assert.Equal(Second.Id, facts.Proposal().StepId);
    }

    [Fact]
    public void Decide_ReminderThatWaitsForApproval_StandsAfterTheMigration()
    {
        var waiting = A.Reminder(2) with { State = ReminderState.Proposed, RequiresApproval = true, IssuedOn = null, CountedOn = null, ProposedOn = A.Monday.PlusDays(-1) };
        var facts = Published(Begun.With(A.Reminder(), waiting), Migration.NextStep, First(5), Second, Third);

        Assert.Equal(ReasonCode.AwaitingApproval, facts.CodeOf());
        Assert.DoesNotContain(Dunning.Decide(facts).Effects, effect => effect is Effect.CancelReminder);
    }

    [Fact]
    public void Decide_LineOfAFormerCycle_IsNoPlaceInTheNewVersion()
    {
        var facts = Begun with { Invoices = ValueList.Of(Deciding.Late(20) with { Cycle = 2 }) };

        Assert.Equal(A.Id(221), Published(facts, Migration.NextStep, First(5), Second).Proposal().StepId);
    }

    [Fact]
    public void Decide_CopyPublishedWithMigration_DecidesTheSame() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days().Where((_, number) => number % 7 == 0))
            {
                var facts = day.Before;
                var copied = facts.Scenarios.Aggregate(facts, (snapshot, version) => Publication.Of(snapshot, Copy(version), Migration.NextStep));
                Assert.Equal(Under(day.Decision, Copied), Under(Dunning.Decide(copied), id => id));
            }
        },
        seed: 10,
        stories: 120);

    private static Guid Copied(Guid id) => Replay.IdOf("copy of " + id.ToString("N"));

    private static ScenarioVersion Copy(ScenarioVersion version) => version with
    {
        Id = Copied(version.Id),
        Version = version.Version + 1,
        State = VersionState.Draft,
        Steps = version.Steps.Select(step => step with { Id = Copied(step.Id) }).ToValueList(),
    };

    // Keys name steps too, and steps already walked keep their ids: what is compared is what happens to the debtor. The task that says
    // whom one cannot write to is kept per step, so our own people are told once more.
    private static string Under(Decision decision, Func<Guid, Guid> name)
    {
        var effects = decision.Effects.Where(effect => effect is not Effect.OpenTask { Kind: TaskKind.NoContact }).Select(effect => effect switch
        {
            Effect.ProposeReminder reminder => $"{name(reminder.StepId)} {reminder.Channel} {reminder.Address} {reminder.Amount} {reminder.RequiresApproval} "
                + string.Join(",", reminder.Lines.Select(line => $"{line.InvoiceId} {name(line.StepId)} {line.Occurrence} {line.AskedAmount}")),
            Effect.OpenTask task => $"{task.Kind} {task.InvoiceId} {task.DueOn}",
            Effect.PlaceHold hold => "Hold " + string.Join(",", hold.Causes),
            Effect.ChangeHold hold => "Change " + string.Join(",", hold.Causes),
            _ => effect.ToString(),
        });
        var reasons = decision.Reasons.Select(reason => $"{reason.Code} {reason.InvoiceId} {reason.On} {reason.Amount} {reason.Days}");
        return string.Join("\n", effects.Concat(reasons).Append($"{decision.ReviewOn}"));
    }

    private static Step First(int days) => A.Step(1, days) with { Id = A.Id(221) };

    private static ScenarioVersion Draft(int number) => A.Version() with { Id = A.Id(100 + (10 * number)), Version = number, State = VersionState.Draft };

    private static DebtorSnapshot Published(Migration migration, params Step[] steps) => Published(Begun, migration, steps);

    private static DebtorSnapshot Published(DebtorSnapshot facts, Migration migration, params Step[] steps) =>
        Publication.Of(facts, Draft(2) with { Steps = ValueList.Of(steps) }, migration);
}
