using System;
using System.Linq;
using FluentValidation;

namespace Relance.Domain;

/// <summary>All segments together, with the scenarios to which they may send debtors.</summary>
/// <param name="ScenarioIds">Scenarios that have a published version.</param>
public sealed record SegmentSettings(ValueList<Segment> Segments, ValueList<Guid> ScenarioIds);

/// <summary>Checks the ranked segments together (design rule 9).</summary>
public sealed class SegmentsValidator : AbstractValidator<SegmentSettings>
{
    public SegmentsValidator()
    {
        RuleFor(settings => settings.Segments)
            .Must(segments => segments.Any(segment => segment.IsCatchAll))
            .As("SEG002");
        RuleFor(settings => settings.Segments)
            .Must(segments => segments.Count(segment => segment.IsCatchAll) < 2)
            .As("SEG003", (_, segments) => [segments.Count(segment => segment.IsCatchAll)]);
        RuleForEach(settings => settings.Segments)
            .Must((settings, segment) => settings.Segments.Count(other => other.Rank == segment.Rank) == 1)
            .As("SEG001", (_, segment) => [segment.Name, segment.Rank])
            .Must((settings, segment) => !segment.IsCatchAll || settings.Segments.All(other => other.IsCatchAll || other.Rank < segment.Rank))
            .As("SEG004", (_, segment) => [segment.Name])
            .Must((settings, segment) => settings.ScenarioIds.Contains(segment.ScenarioId))
            .As("SEG005", (_, segment) => [segment.Name]);
        RuleForEach(settings => settings.Segments).SetValidator(new SegmentValidator());
    }
}

/// <summary>Checks one segment by itself.</summary>
public sealed class SegmentValidator : AbstractValidator<Segment>
{
    public SegmentValidator()
    {
        RuleFor(segment => segment.Name).NotEmpty().As("SEG011", (segment, _) => [segment.Rank]);
        RuleFor(segment => segment.Rank).GreaterThanOrEqualTo(1).As("SEG010", (segment, _) => [segment.Name]);
        RuleFor(segment => segment.IsCatchAll)
            .Must((segment, isCatchAll) => !isCatchAll || !HasCriteria(segment))
            .As("SEG006", (segment, _) => [segment.Name]);
        RuleFor(segment => segment.IsCatchAll)
            .Must((segment, isCatchAll) => isCatchAll || HasCriteria(segment))
            .As("SEG012", (segment, _) => [segment.Name]);
        RuleFor(segment => segment.MinimumBalance)
            .Must((segment, minimum) => !(minimum >= segment.MaximumBalance))
            .As("SEG007", (segment, minimum) => [segment.Name, minimum, segment.MaximumBalance]);
        RuleForEach(segment => segment.Countries).Must(IsCountry).As("SEG008", (segment, code) => [segment.Name, code]);
        RuleForEach(segment => segment.RiskClasses).Must(IsRiskClass).As("SEG009", (segment, letter) => [segment.Name, letter]);
    }

    private static bool HasCriteria(Segment segment) =>
        segment.Kind is not null
        || segment.MinimumBalance is not null
        || segment.MaximumBalance is not null
        || !segment.Countries.IsEmpty
        || !segment.Tags.IsEmpty
        || !segment.RiskClasses.IsEmpty;

    private static bool IsCountry(string code) => code.Length == 2 && code.All(letter => letter is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'));

    private static bool IsRiskClass(string letter) => letter.Length == 1 && letter[0] is (>= 'A' and <= 'E') or (>= 'a' and <= 'e');
}
