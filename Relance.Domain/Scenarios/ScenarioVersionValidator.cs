using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;

namespace Relance.Domain;

/// <summary>
/// Checks a scenario version before it is published: each step, and the steps together, so that none waits in vain or comes out of
/// turn (design rules 11 to 15 and 43). All failures are given at once.
/// </summary>
public sealed class ScenarioVersionValidator : AbstractValidator<ScenarioVersion>
{
    public ScenarioVersionValidator()
    {
        RuleFor(version => version.Version).GreaterThanOrEqualTo(1).As("SCN027", (_, number) => [number]);
        RuleFor(version => version.Steps).Must(steps => !steps.IsEmpty).As("SCN001");
        RuleFor(version => version.MinimumGapDays).GreaterThanOrEqualTo(1).As("SCN006", (_, days) => [days]);
        RuleFor(version => version.RepeatDays).GreaterThanOrEqualTo(1).As("SCN009", (_, days) => [days]);
        RuleFor(version => version.RepeatTimes).GreaterThanOrEqualTo(0).As("SCN028");
        RuleFor(version => version.RepeatTimes)
            .Must((version, times) => version.RepeatDays is null || times != 0)
            .As("SCN007", (version, _) => [version.RepeatDays]);
        RuleFor(version => version.RepeatDays)
            .Must((version, days) => days is not null || version.RepeatTimes <= 0)
            .As("SCN008", (version, _) => [version.RepeatTimes]);
        RuleFor(version => version.MinimumInvoice).GreaterThanOrEqualTo(0m).As("SCN016");
        RuleFor(version => version.MinimumDebtor).GreaterThanOrEqualTo(0m).As("SCN017");
        RuleFor(version => version.QuietDays).GreaterThanOrEqualTo(0).As("SCN018");
        RuleFor(version => version.SendWindow).Must(window => !window.Allowed.IsEmpty).As("SCN024");
        RuleForEach(version => version.Steps).SetValidator(new StepValidator());
        RuleFor(version => version).Custom((version, context) => Sequence(version, context));
    }

    private static void Sequence(ScenarioVersion version, ValidationContext<ScenarioVersion> context)
    {
        var announced = false;
        int? latest = null;
        long earliest = long.MinValue;
        for (var index = 0; index < version.Steps.Count; index++)
        {
            var step = version.Steps[index];
            var previous = index == 0 ? null : version.Steps[index - 1];
            void Fail(bool fails, string code, string property, params object?[] more) =>
                Add(context, fails, code, FormattableString.Invariant($"Steps[{index}].{property}"), step, more);

            Fail(previous is null ? step.Order != 1 : step.Order <= previous.Order, "SCN002", nameof(Step.Order));
            Fail(previous is null && step.DaysFromDue is null && step.DaysAfterPrevious is not null, "SCN003", nameof(Step.DaysFromDue));
            Fail(previous is null && step.DaysAfterPrevious is not null, "SCN021", nameof(Step.DaysAfterPrevious));
            Fail(step.DaysFromDue <= latest && step.DaysAfterPrevious is null, "SCN005", nameof(Step.DaysFromDue), latest);
            Fail(step.IsBeforeDue && announced, "SCN019", nameof(Step.DaysFromDue));

            var wait = Math.Max(version.MinimumGapDays, step.DaysAfterPrevious ?? 0);
            earliest = previous is null ? step.DaysFromDue ?? 0 : Math.Max(step.DaysFromDue ?? long.MinValue, earliest + wait);
            Fail(step.IsBeforeDue && !announced && earliest >= 0, "SCN022", nameof(Step.DaysFromDue));

            announced |= !step.IsBeforeDue;
            latest = step.DaysFromDue > latest || latest is null ? step.DaysFromDue : latest;
        }

        if (version.Steps.LastOrDefault() is { } last)
        {
            Add(context, version.RepeatTimes > 0 && (last.IsBeforeDue || last.IsFormalNotice || last.HandsOver), "SCN023", nameof(ScenarioVersion.RepeatTimes), last, []);
        }
    }

    private static void Add(ValidationContext<ScenarioVersion> context, bool fails, string code, string property, Step step, object?[] more)
    {
        if (!fails)
        {
            return;
        }

        var arguments = new List<string> { StepValidator.Label(step) };
        arguments.AddRange(more.Select(one => Convert.ToString(one, System.Globalization.CultureInfo.InvariantCulture) ?? ""));
        var failure = new SettingFailure(code, property, arguments.ToValueList());
        context.AddFailure(new ValidationFailure(property, SettingFailureTexts.Of(failure, TextCulture.EnglishBritain)) { ErrorCode = code, CustomState = failure.Arguments });
    }
}
