using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>What must be true on every day of every story (design sections 3 and 4).</summary>
public sealed class InvariantTests
{
    [Fact]
    public void Decide_AnyStory_AsksOnlyWhatMayBeAsked() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                foreach (var line in Proposals(day.Decision).SelectMany(reminder => reminder.Lines))
                {
                    var invoice = day.Before.Invoices.Single(one => one.Id == line.InvoiceId);
                    Assert.True(Expected.IsChaseable(day.Before, invoice), $"{day.On}: {invoice.Number} is out of dunning or suspended");
                    Assert.Equal(Expected.Undisputed(day.Before, invoice), line.AskedAmount);
                    Assert.Equal(invoice.OpenBalance, line.OpenBalance);
                }
            }
        },
        seed: 1);

    [Fact]
    public void Decide_AnyStory_SendsNothingForWhatIsNotYetDueButAnnouncements() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                foreach (var line in Proposals(day.Decision).SelectMany(reminder => reminder.Lines))
                {
                    var step = day.Before.Scenarios.Select(version => version.StepById(line.StepId)).Single(one => one is not null)!;
                    var late = day.Before.Invoices.Single(one => one.Id == line.InvoiceId).DaysLate(day.On);
                    Assert.True(step.IsBeforeDue ? late < 0 : late > 0 || (late == 0 && step.DaysFromDue == 0), $"{day.On}: {late} days late at step {step.Order}");
                }
            }
        },
        seed: 2);

    [Fact]
    public void Decide_AnyStory_NeverDoesAStepTwiceInACycle() => Properties.HoldFor(
        story =>
        {
            var lines = story.Days().Last().After.History.Where(reminder => reminder.State != ReminderState.Cancelled).SelectMany(reminder => reminder.Lines);
            Assert.DoesNotContain(lines.GroupBy(line => (line.InvoiceId, line.StepId, line.Cycle, line.Occurrence)), group => group.Count() > 1);
        },
        seed: 3);

    [Fact]
    public void Decide_AnyStory_NeverDoesTwoStepsOfAnInvoiceInADay() => Properties.HoldFor(
        story =>
        {
            var sent =
                from reminder in story.Days().Last().After.History
                where reminder.State != ReminderState.Cancelled
                from line in reminder.Lines
                select (line.InvoiceId, Day: reminder.IssuedOn ?? reminder.ProposedOn);
            Assert.DoesNotContain(sent.GroupBy(one => one), group => group.Count() > 1);
        },
        seed: 4);

    [Fact]
    public void Decide_AnyStory_SendsOnlyOnOpenDays() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                foreach (var line in Sent(day).SelectMany(reminder => reminder.Lines))
                {
                    var version = day.Before.Scenarios.Single(one => one.StepById(line.StepId) is not null);
                    Assert.True(day.Before.Calendar.IsWorkingDay(day.On) && version.SendWindow.Allows(day.On), $"{day.On} is closed");
                }
            }
        },
        seed: 5);

    [Fact]
    public void Decide_AnyStory_KeepsQuietDaysAndTheContactLimit() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                var policy = day.Before.Policy;
                var leaving = Sent(day).Where(reminder => reminder.Channel != Channel.Task).ToList();
                var contacts = day.Before.History
                    .Where(reminder => reminder.State is ReminderState.Delivered or ReminderState.Issued && reminder.Channel != Channel.Task)
                    .Select(reminder => reminder.CountedOn ?? reminder.IssuedOn!.Value)
                    .Concat(leaving.Where(reminder => reminder.IsFormalNotice).Select(_ => day.On))
                    .ToList();
                foreach (var reminder in leaving.Where(one => !one.IsFormalNotice))
                {
                    var version = day.Before.Scenarios.Single(one => one.StepById(reminder.StepId) is not null);
                    var quiet = version.QuietDays ?? policy.QuietDays;
                    Assert.True(contacts.TrueForAll(on => DayCount.Between(on, day.On) >= quiet), $"{day.On}: less than {quiet} quiet days");
                    Assert.True(!(contacts.Count(on => DayCount.Between(on, day.On) < policy.ContactPeriodDays) >= policy.ContactMaximum), $"{day.On}: too many contacts");
                    contacts.Add(day.On);
                }
            }
        },
        seed: 6);

    [Fact]
    public void Decide_AnyStory_HoldsCreditExactlyWhenThereIsACause() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                var expected = Expected.HoldCauses(day.Before);
                Assert.Equal(expected.Count > 0, day.After.Hold is not null);
                if (day.After.Hold is { } hold)
                {
                    Assert.True(expected.SetEquals(hold.Causes.Select(cause => (cause.Kind, cause.InvoiceId))), $"{day.On}: {hold.Causes}");
                }
            }
        },
        seed: 7);

    [Fact]
    public void Decide_AnyStory_GivesEveryInvoiceOneReason() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                var told = day.Decision.Reasons.Where(reason => reason.InvoiceId is not null).Select(reason => reason.InvoiceId).ToList();
                Assert.Equal(day.Before.Invoices.Select(invoice => (System.Guid?)invoice.Id).Order(), told.Order());
            }
        },
        seed: 8);

    [Fact]
    public void Decide_SameFactsInAnyOrder_DecidesTheSame() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days().Where(day => day.On.Day % 5 == 0))
            {
                Assert.Equal(day.Decision, Dunning.Decide(Shuffled(day.Before)));
            }
        },
        seed: 9);

    private static DebtorSnapshot Shuffled(DebtorSnapshot facts) => facts with
    {
        Invoices = facts.Invoices.Reverse().ToValueList(),
        Payments = facts.Payments.Reverse().ToValueList(),
        Scenarios = facts.Scenarios.Reverse().ToValueList(),
        Promises = facts.Promises.Reverse().ToValueList(),
        Plans = facts.Plans.Reverse().ToValueList(),
        Disputes = facts.Disputes.Reverse().ToValueList(),
        Pauses = facts.Pauses.Reverse().ToValueList(),
        History = facts.History.Reverse().ToValueList(),
        TaskKeys = facts.TaskKeys.Reverse().ToValueList(),
        Debtor = facts.Debtor with { Contacts = facts.Debtor.Contacts.Reverse().ToValueList() },
    };

    private static System.Collections.Generic.IEnumerable<Effect.ProposeReminder> Proposals(Decision decision) => decision.Effects.OfType<Effect.ProposeReminder>();

    /// <summary>What leaves the house on that day: issued for the first time, or again through another channel.</summary>
    private static System.Collections.Generic.IEnumerable<Reminder> Sent(ReplayDay day)
    {
        var retried = day.Decision.Effects.OfType<Effect.RetryReminder>().Select(retry => retry.ReminderId).ToHashSet();
        var before = day.Before.History.Where(reminder => reminder.IssuedOn is not null && reminder.State != ReminderState.Cancelled).Select(reminder => reminder.Id).ToHashSet();
        return day.After.History.Where(reminder => reminder.IssuedOn == day.On && (!before.Contains(reminder.Id) || retried.Contains(reminder.Id)));
    }
}
