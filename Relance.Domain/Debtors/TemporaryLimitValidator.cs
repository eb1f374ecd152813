using FluentValidation;

namespace Relance.Domain;

/// <summary>A temporary limit as a person grants it.</summary>
/// <param name="Reason">Kept with the row.</param>
public sealed record GrantedLimit(TemporaryLimit Limit, string Reason);

/// <summary>Checks a temporary limit: its last day does not lie before its first, 0 is a limit, and it says why.</summary>
public sealed class TemporaryLimitValidator : AbstractValidator<GrantedLimit>
{
    public TemporaryLimitValidator()
    {
        RuleFor(granted => granted.Limit).Must(limit => limit.FromOn <= limit.UntilOn).As("TMP001");
        RuleFor(granted => granted.Limit.Amount).GreaterThanOrEqualTo(0m).As("TMP002");
        RuleFor(granted => granted.Reason).Must(reason => !string.IsNullOrWhiteSpace(reason)).As("TMP003");
    }
}
