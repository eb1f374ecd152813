using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>A payment plan was accepted, replaced or taken back: the invoices it covers may be left alone, or chased again.</summary>
public sealed class PlanChanged : ArrangementStep
{
    protected override string AccountColumn => PaymentPlanTable.AccountId;
}
