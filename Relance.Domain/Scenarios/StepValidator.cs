using System.Linq;
using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks one step by itself (design rule 11).</summary>
public sealed class StepValidator : AbstractValidator<Step>
{
    public StepValidator()
    {
        RuleFor(step => step.Name).NotEmpty().As("SCN026", (step, _) => [Label(step)]);
        RuleFor(step => step.DaysFromDue)
            .Must((step, days) => days is not null || step.DaysAfterPrevious is not null)
            .As("SCN004", (step, _) => [Label(step)]);
        RuleFor(step => step.DaysAfterPrevious).GreaterThanOrEqualTo(1).As("SCN020", (step, _) => [Label(step)]);
        RuleFor(step => step.Channels).Must(channels => !channels.IsEmpty).As("SCN010", (step, _) => [Label(step)]);
        RuleFor(step => step.Channels)
            .Must(channels => channels.Distinct().Count() == channels.Count)
            .As("SCN011", (step, _) => [Label(step)]);
        RuleFor(step => step.Channels)
            .Must(channels => channels.IsEmpty || channels[0] is Channel.Letter or Channel.RegisteredLetter)
            .When(step => step.IsFormalNotice, ApplyConditionTo.CurrentValidator)
            .As("SCN012", (step, _) => [Label(step)]);
        RuleFor(step => step.TextName)
            .Must((step, name) => !string.IsNullOrWhiteSpace(name) || step.Channels.All(channel => channel == Channel.Task))
            .As("SCN013", (step, _) => [Label(step)]);
        RuleFor(step => step.ApprovalAbove).GreaterThanOrEqualTo(0m).As("SCN014", (step, _) => [Label(step)]);
        RuleFor(step => step.MinimumAmount).GreaterThanOrEqualTo(0m).As("SCN015", (step, _) => [Label(step)]);
        RuleFor(step => step.IsBeforeDue)
            .Must((step, isBefore) => !isBefore || !(step.Claims || step.PlacesHold || step.IsFormalNotice || step.HandsOver))
            .As("SCN025", (step, _) => [Label(step)]);
    }

    /// <summary>How a step is named in failures: its order, and its name where it has one.</summary>
    internal static string Label(Step step)
    {
        var order = step.Order.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return string.IsNullOrWhiteSpace(step.Name) ? order : order + " (" + step.Name + ")";
    }
}
