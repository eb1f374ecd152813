using System.Linq;
using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks the terms that a person has set up, before an invoice uses them. The codes are stable.</summary>
public sealed class PaymentTermsValidator : AbstractValidator<PaymentTerms>
{
    public const string RemainderMissing = "TRM001";
    public const string RemainderTwice = "TRM002";
    public const string PercentageTooHigh = "TRM003";

    /// <summary>The parts are no list of parts in the contract of <c>calc terms</c>: found before there are terms to check.</summary>
    public const string PartsUnreadable = "TRM004";

    /// <summary>A percentage without days, or days without a percentage.</summary>
    public const string DiscountIncomplete = "TRM005";

    public PaymentTermsValidator()
    {
        RuleFor(terms => terms.Parts).Must(parts => parts.Any(part => part.Share is TermShare.Remainder)).As(RemainderMissing);
        RuleFor(terms => terms.Parts).Must(parts => parts.Count(part => part.Share is TermShare.Remainder) < 2).As(RemainderTwice);
        RuleFor(terms => terms.Parts)
            .Must(parts => parts.Select(part => part.Share).OfType<TermShare.Percent>().Sum(share => share.Rate) < 100m)
            .As(PercentageTooHigh);
    }
}
