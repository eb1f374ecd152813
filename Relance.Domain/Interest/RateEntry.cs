using FluentValidation;
using NodaTime;

namespace Relance.Domain;

/// <summary>A published rate as a person enters it.</summary>
/// <param name="StartsOn">First day of the half-year; null = not given.</param>
/// <param name="Percent">Null = not found: everything that needs the rate is refused.</param>
public sealed record RateEntry(string Series, LocalDate? StartsOn, decimal? Percent, string Source, RateConfidence Confidence);

/// <summary>Checks a published rate (design rule 35): no percentage without a source, and none that is said not to have been found.</summary>
public sealed class RateEntryValidator : AbstractValidator<RateEntry>
{
    public RateEntryValidator()
    {
        RuleFor(entry => entry.Series).NotEmpty().As("RAT001");
        RuleFor(entry => entry.StartsOn).Must(day => day is { } first && HalfYear.Of(first).FirstDay == first).As("RAT002");
        RuleFor(entry => entry.Source).NotEmpty().When(entry => entry.Percent is not null, ApplyConditionTo.CurrentValidator).As("RAT003");
        RuleFor(entry => entry.Percent)
            .Must((entry, percent) => (percent is null) == (entry.Confidence == RateConfidence.NotFound))
            .As("RAT004");
    }
}
