using System.Linq;
using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks a promise as it is entered (design rule 22).</summary>
public sealed class PromiseValidator : AbstractValidator<Promise>
{
    public PromiseValidator()
    {
        RuleFor(promise => promise.Instalments).Must(instalments => !instalments.IsEmpty).As("PRM001");
        RuleFor(promise => promise.Instalments).Must(Rise).As("PRM002");
        RuleForEach(promise => promise.Instalments)
            .Must(instalment => instalment.Amount > 0m)
            .As("PRM003")
            .Must((promise, instalment) => instalment.DueOn >= promise.PromisedOn)
            .As("PRM004")
            .Must((promise, instalment) => !Currencies.IsCode(promise.Currency) || Rounding.ToMinorUnit(instalment.Amount, promise.Currency) == instalment.Amount)
            .As("PRM008", (promise, instalment) => [instalment.Amount, promise.Currency]);
        RuleFor(promise => promise.GraceDays).GreaterThanOrEqualTo(0).As("PRM005");
        RuleFor(promise => promise.Currency).Must(code => Currencies.IsCode(code)).As("PRM006", (_, code) => [code]);
        RuleFor(promise => promise.InvoiceIds).Must(ids => ids.Distinct().Count() == ids.Count).As("PRM007");
    }

    private static bool Rise(ValueList<PromiseInstalment> instalments)
    {
        for (var index = 1; index < instalments.Count; index++)
        {
            if (instalments[index].DueOn <= instalments[index - 1].DueOn)
            {
                return false;
            }
        }

        return true;
    }
}
