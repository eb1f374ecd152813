using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>The nightly run looks only at debtors whose review is due: a day too late is a reminder never sent.</summary>
public sealed class ReviewDayTests
{
    private const int Horizon = 60;

    [Fact]
    public void Decide_AgainOnTheSameDay_AddsNothing() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                // A delivery on the same day is a new fact: it brings the day of the next step into sight, and may bring a hold.
                var settled = day.Decision.Effects.OfType<Effect.ProposeReminder>().Any() || day.Decision.Effects.Any(effect => effect is Effect.IssueReminder or Effect.RetryReminder)
                    ? Settle(day.After, story.Rules)
                    : day.After;
                var again = Dunning.Decide(settled).Effects;
                Assert.True(again.IsEmpty, $"{day.On}: {again}");
                Assert.DoesNotContain(Dunning.Decide(day.After).Effects, effect => effect is Effect.ProposeReminder or Effect.IssueReminder or Effect.RetryReminder);
            }
        },
        seed: 20);

    [Fact]
    public void ReviewOn_UntilThatDayWithoutNewFacts_NothingIsToBeDone() => Properties.HoldFor(
        story =>
        {
            foreach (var day in story.Days())
            {
                var facts = Settle(day.After, story.Rules);
                var review = Dunning.Decide(facts).ReviewOn;
                var last = review?.PlusDays(-1) ?? facts.AsOf.PlusDays(Horizon);
                for (var later = facts.AsOf.PlusDays(1); later <= last && later <= facts.AsOf.PlusDays(Horizon); later = later.PlusDays(1))
                {
                    var effects = Dunning.Decide(facts with { AsOf = later }).Effects;
                    Assert.True(effects.IsEmpty, $"{day.On}: review on {review}, but on {later} {effects}");
                }
            }
        },
        seed: 21,
        stories: 100);

    [Fact]
    public void ReviewOn_AnyDecision_LiesAhead() => Properties.HoldFor(
        story => Assert.All(story.Days(), day => Assert.True(day.Decision.ReviewOn is null || day.Decision.ReviewOn > day.On)),
        seed: 22,
        stories: 100);

    private static DebtorSnapshot Settle(DebtorSnapshot facts, ReplayRules rules) => Replay.Apply(facts, Dunning.Decide(facts), rules);
}
