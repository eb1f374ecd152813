using Microsoft.Xrm.Sdk;
using Relance.Domain;

namespace Relance.Plugin.Reading;

/// <summary>What the policy gives to arrangements that do not say it themselves.</summary>
/// <param name="PlanDefaultDays">Days after a missed instalment that are still tolerated.</param>
/// <param name="PlanCureDays">Days from a default within which what is missing restores the plan; 0 = none.</param>
/// <param name="DisputeDeadlineDays">Days to answer a dispute; null = no deadline.</param>
/// <param name="EInvoiceHoldDays">Working days without messages after the buyer says that payment was sent.</param>
/// <param name="AccountingManager">Null = nobody is named.</param>
/// <param name="SalesManager">Null = nobody is named.</param>
public sealed record ArrangementDefaults(
    int PlanDefaultDays,
    int PlanCureDays,
    int? DisputeDeadlineDays,
    int EInvoiceHoldDays,
    EntityReference? AccountingManager,
    EntityReference? SalesManager)
{
    /// <summary>To whom a dispute of this side is escalated; null = nobody is named.</summary>
    public EntityReference? ManagerOf(OwnerSide side) => side == OwnerSide.Sales ? SalesManager : AccountingManager;
}
