using System.Linq;
using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks the terms that a person has set up, before an invoice uses them. The codes are stable.</summary>
public sealed class PaymentTermsValidator : AbstractValidator<PaymentTerms>
{
    public const string RemainderMissing = "terms.remainder-missing";
    public const string RemainderTwice = "terms.remainder-twice";
    public const string PercentageTooHigh = "terms.percentage-too-high";

    public PaymentTermsValidator()
    {
        RuleFor(terms => terms.Parts)
            .Must(parts => parts.Any(part => part.Share is TermShare.Remainder))
            .WithErrorCode(RemainderMissing)
            .WithMessage("One part must take the remainder, so that the parts add up to the invoice.");
        RuleFor(terms => terms.Parts)
            .Must(parts => parts.Count(part => part.Share is TermShare.Remainder) < 2)
            .WithErrorCode(RemainderTwice)
            .WithMessage("Only one part can take the remainder.");
        RuleFor(terms => terms.Parts)
            .Must(parts => parts.Select(part => part.Share).OfType<TermShare.Percent>().Sum(share => share.Rate) < 100m)
            .WithErrorCode(PercentageTooHigh)
            .WithMessage("The percentages leave nothing for the remainder.");
    }
}
