using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Relance.Domain;

namespace Relance.Tests.Builders;

/// <summary>Scenario versions that our own validator accepts, of every shape.</summary>
internal static class ScenarioGens
{
    /// <summary>The scenario of the debtor, and another one for single invoices.</summary>
    public static Gen<ValueList<ScenarioVersion>> Versions() =>
        from first in Version(A.Id(101), A.Id(100), 200)
        from second in Version(A.Id(111), A.Id(110), 300)
        select ValueList.Of(first, second);

    /// <summary>The same start with one thing less that could matter.</summary>
    public static IEnumerable<DebtorSnapshot> Simpler(DebtorSnapshot start)
    {
        if (start.Policy != new Policy())
        {
            yield return start with { Policy = new Policy() };
            yield return start with { Policy = start.Policy with { Holds = HoldRules.Off } };
            yield return start with { Policy = start.Policy with { MinimumInvoice = 0m, MinimumDebtor = 0m } };
            yield return start with { Policy = start.Policy with { QuietDays = 0, ContactMaximum = null } };
        }

        foreach (var version in start.Scenarios)
        {
            if (version.Steps.Count > 1)
            {
                yield return With(start, version, version with { Steps = version.Steps.Take(version.Steps.Count - 1).ToValueList() });
            }

            var plain = version with { RepeatDays = null, RepeatTimes = 0, QuietDays = null, SendWindow = SendWindow.Always, CatchUp = CatchUp.NextStep };
            if (plain != version)
            {
                yield return With(start, version, plain);
            }
        }
    }

    private static DebtorSnapshot With(DebtorSnapshot start, ScenarioVersion old, ScenarioVersion changed) =>
        start with { Scenarios = start.Scenarios.Select(version => version == old ? changed : version).ToValueList() };

    private static Gen<ScenarioVersion> Version(System.Guid id, System.Guid scenarioId, int stepIds) =>
        from count in Gen.Choose(1, 4)
        from start in Gen.Elements(-7, -3, 0, 3, 8)
        from gaps in Gen.ArrayOf(Gen.Choose(1, 12), 4)
        from steps in Gen.CollectToArray(Enumerable.Range(0, count).Select(index => Step(stepIds, index, start + gaps.Take(index).Sum())))
        from catchUp in Gen.Elements(CatchUp.NextStep, CatchUp.JumpToAge, CatchUp.Restart)
        from grouping in Gen.Elements(Grouping.PerDebtor, Grouping.PerInvoice)
        from gap in Gen.Choose(1, 4)
        from repeat in Gen.Elements(0, 0, 2)
        from quiet in Gen.Elements<int?>(null, null, 0, 3)
        from window in Gen.Elements(SendWindow.Always, new SendWindow(Weekdays.Of(NodaTime.IsoDayOfWeek.Tuesday, NodaTime.IsoDayOfWeek.Thursday)))
        let version = new ScenarioVersion
        {
            Id = id,
            ScenarioId = scenarioId,
            ScenarioName = "Standard",
            Version = 1,
            Steps = ValueList.Of(steps),
            CatchUp = catchUp,
            Grouping = grouping,
            MinimumGapDays = gap,
            RepeatDays = repeat == 0 ? null : 5,
            RepeatTimes = repeat,
            QuietDays = quiet,
            SendWindow = window,
        }
        where new ScenarioVersionValidator().Check(version).IsEmpty
        select version;

    private static Gen<Step> Step(int ids, int index, int days) =>
        from kind in Gen.Choose(0, 9)
        from after in Gen.Elements<int?>(null, null, 3, 8)
        from onlyAfter in Gen.Choose(0, 4)
        from approval in Gen.Elements<decimal?>(null, null, 400m)
        from minimum in Gen.Elements<decimal?>(null, null, null, 400m)
        let isNotice = kind == 0 && days > 0
        select new Step
        {
            Id = A.Id(ids + index + 1),
            Order = index + 1,
            Name = "Relance",
            DaysFromDue = index > 0 && onlyAfter == 0 && days > 0 ? null : days,
            DaysAfterPrevious = index == 0 ? null : onlyAfter == 0 && days > 0 ? after ?? 5 : after,
            Channels = isNotice ? ValueList.Of(Channel.RegisteredLetter) : ChannelsOf(kind),
            Recipient = kind == 7 ? RecipientRole.Sales : RecipientRole.Accounting,
            ApprovalAbove = approval,
            MinimumAmount = minimum,
            TextName = "text",
            PlacesHold = kind == 1 && days >= 0,
            WarnsSales = kind == 2,
            HandsOver = kind == 3 && days >= 0,
            IsFormalNotice = isNotice,
        };

    private static ValueList<Channel> ChannelsOf(int kind) => kind switch
    {
        4 => ValueList.Of(Channel.Letter),
        5 => ValueList.Of(Channel.PhoneCall, Channel.Email),
        6 => ValueList.Of(Channel.Task),
        _ => ValueList.Of(Channel.Email, Channel.Letter),
    };
}
