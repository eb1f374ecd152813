using System.Linq;
using FluentValidation;
using NodaTime;

namespace Relance.Domain;

/// <summary>Checks a payment plan before it is offered (design rule 24).</summary>
public sealed class PaymentPlanValidator : AbstractValidator<PaymentPlan>
{
    /// <param name="proposedOn">The day of the offer: no instalment lies before it.</param>
    /// <param name="owed">What the covered invoices still owe, which the instalments must sum to exactly; null = not known, and not compared.</param>
    public PaymentPlanValidator(LocalDate proposedOn, decimal? owed = null)
    {
        RuleFor(plan => plan.Instalments).Must(instalments => !instalments.IsEmpty).As("PLN001");
        RuleFor(plan => plan.Instalments).Must(Rise).As("PLN002");
        RuleForEach(plan => plan.Instalments)
            .Must(instalment => instalment.Amount > 0m)
            .As("PLN003")
            .Must(instalment => instalment.DueOn >= proposedOn)
            .As("PLN004")
            .Must((plan, instalment) => !Currencies.IsCode(plan.Currency) || Rounding.ToMinorUnit(instalment.Amount, plan.Currency) == instalment.Amount)
            .As("PLN005", (plan, instalment) => [instalment.Amount, plan.Currency]);
        RuleFor(plan => plan.InvoiceIds).Must(ids => !ids.IsEmpty).As("PLN006");
        RuleFor(plan => plan.InvoiceIds).Must(ids => ids.Distinct().Count() == ids.Count).As("PLN007");
        RuleFor(plan => plan.DefaultDays).GreaterThanOrEqualTo(0).As("PLN008");
        RuleFor(plan => plan.CureDays).GreaterThanOrEqualTo(0).As("PLN009");
        RuleFor(plan => plan.Instalments)
            .Must((plan, instalments) => instalments.IsEmpty || owed is null || plan.Total == owed)
            .As("PLN010", (plan, _) => [plan.Total, owed]);
        RuleFor(plan => plan.AcceptedOn).Must(day => !(day < proposedOn)).As("PLN011");
    }

    private static bool Rise(ValueList<PlanInstalment> instalments)
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
