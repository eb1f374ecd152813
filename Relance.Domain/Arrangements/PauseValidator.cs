using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks a pause as it is entered (design rule 25). One that is ended before it starts is allowed: it was called off.</summary>
public sealed class PauseValidator : AbstractValidator<Pause>
{
    public PauseValidator()
    {
        RuleFor(pause => pause.UntilOn).Must((pause, until) => until >= pause.StartsOn).As("PAU001");
        RuleFor(pause => pause.Reason).NotEmpty().As("PAU002");
    }
}
