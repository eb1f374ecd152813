using FluentValidation;

namespace Relance.Domain;

/// <summary>Checks a dispute as it is opened or resolved (design rule 23).</summary>
public sealed class DisputeValidator : AbstractValidator<Dispute>
{
    /// <param name="invoiceTotal">Total of the disputed invoice; null = not known, and not compared.</param>
    public DisputeValidator(decimal? invoiceTotal = null)
    {
        RuleFor(dispute => dispute.Amount).GreaterThan(0m).As("DIS001");
        RuleFor(dispute => dispute.Amount).Must(amount => !(amount > invoiceTotal)).As("DIS010", (_, _) => [invoiceTotal]);
        RuleFor(dispute => dispute.DeadlineOn).Must((dispute, deadline) => !(deadline < dispute.OpenedOn)).As("DIS002");
        RuleFor(dispute => dispute.State)
            .Must((dispute, state) => state != DisputeState.Resolved || (dispute.Outcome is not null && dispute.ResolvedOn is not null))
            .As("DIS003");
        RuleFor(dispute => dispute.ResolvedOn).Must((dispute, day) => !(day < dispute.OpenedOn)).As("DIS004");
        RuleFor(dispute => dispute.AcceptedAmount).GreaterThanOrEqualTo(0m).As("DIS005");
        RuleFor(dispute => dispute.AcceptedAmount)
            .Must((dispute, accepted) => !(accepted > (dispute.Amount ?? invoiceTotal)))
            .As("DIS006", (dispute, _) => [dispute.Amount ?? invoiceTotal]);
        RuleFor(dispute => dispute.AcceptedAmount)
            .Must((dispute, accepted) => dispute.Outcome != DisputeOutcome.Split || accepted is not null)
            .As("DIS007");
        RuleFor(dispute => dispute.AcceptedAmount)
            .Must((dispute, accepted) => dispute.Outcome != DisputeOutcome.Unfounded || !(accepted > 0m))
            .As("DIS009");
        RuleFor(dispute => dispute.GraceDays).GreaterThanOrEqualTo(0).As("DIS008");
    }
}
