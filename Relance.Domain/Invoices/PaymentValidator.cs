using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks a payment, credit note or write-off as it is entered (design rule 4).</summary>
public sealed class PaymentValidator : AbstractValidator<Payment>
{
    public PaymentValidator()
    {
        RuleFor(payment => payment.Amount).GreaterThan(0m).As("PAY001");
        RuleFor(payment => payment.Amount)
            .Must((payment, amount) => Rounding.ToMinorUnit(amount, payment.Currency) == amount)
            .When(payment => Currencies.IsCode(payment.Currency), ApplyConditionTo.CurrentValidator)
            .As("PAY006", (payment, amount) => [amount, payment.Currency]);
        RuleFor(payment => payment.BouncedOn).Must((payment, day) => !(day < payment.ReceivedOn)).As("PAY002");
        RuleFor(payment => payment.Currency).Must(code => Currencies.IsCode(code)).As("PAY003", (_, code) => [code]);
        RuleFor(payment => payment.BouncedOn).Must((payment, day) => day is null || payment.Kind != PaymentKind.CreditNote).As("PAY004");
        RuleFor(payment => payment.InvoiceId).Must((payment, id) => id is not null || payment.Kind != PaymentKind.WriteOff).As("PAY005");
    }
}
