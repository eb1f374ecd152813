using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks the settings of the creditor.</summary>
public sealed class PolicyValidator : AbstractValidator<Policy>
{
    public PolicyValidator()
    {
        RuleFor(policy => policy.QuietDays).GreaterThanOrEqualTo(0).As("POL001");
        RuleFor(policy => policy.ContactMaximum).GreaterThanOrEqualTo(1).As("POL002");
        RuleFor(policy => policy.ContactPeriodDays).GreaterThanOrEqualTo(1).As("POL003");
        RuleFor(policy => policy.MinimumInvoice).GreaterThanOrEqualTo(0m).As("POL004");
        RuleFor(policy => policy.MinimumDebtor).GreaterThanOrEqualTo(0m).As("POL005");
        RuleFor(policy => policy.FreshnessDays).GreaterThanOrEqualTo(0).As("POL006");
        RuleFor(policy => policy.Holds.OverdueAmount).GreaterThan(0m).As("POL007");
        RuleFor(policy => policy.Holds.DaysLate).GreaterThanOrEqualTo(1).As("POL008");
        RuleFor(policy => policy.Holds.BrokenPromises).GreaterThanOrEqualTo(1).As("POL009");
        RuleFor(policy => policy.BaseCurrency).Must(code => Currencies.IsCode(code)).As("POL010", (_, code) => [code]);
        RuleFor(policy => policy.DefaultLanguage).Must(tag => TextCulture.Find(tag) is not null).As("POL011", (_, tag) => [tag]);
    }
}
