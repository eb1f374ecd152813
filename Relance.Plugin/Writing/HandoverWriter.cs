using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Writes a case with its invoices, what follows for them when it ends, and the figures of its agency.</summary>
public sealed class HandoverWriter(Execution execution, HandoverReader handovers, TaskWriter tasks)
{
    /// <summary>One request, with the rights of the person who hands over.</summary>
    public EntityReference Place(DebtorFile file, AgencyCase placed, ValueList<Invoice> invoices, string checklist)
    {
        var row = new Entity(HandoverTable.LogicalName)
        {
            [HandoverTable.AccountId] = file.AccountReference,
            [HandoverTable.AgencyId] = new EntityReference(AgencyTable.LogicalName, placed.AgencyId),
            [HandoverTable.State] = Choices.To(AgencyCaseState.Placed),
            [HandoverTable.PlacedOn] = Days.ToColumn(placed.PlacedOn),
            [HandoverTable.TransactionCurrencyId] = new EntityReference(TransactionCurrencyTable.LogicalName, file.Configuration.CurrencyId(placed.Placed.Currency)),
            [HandoverTable.Amount] = new Money(placed.Placed.Amount),
            [HandoverTable.Checklist] = Activities.Cut(checklist, HandoverTable.Lengths.Checklist),
        };
        var children = invoices.Select(invoice => new Entity(HandoverInvoiceTable.LogicalName)
        {
            [HandoverInvoiceTable.Name] = invoice.Number,
            [HandoverInvoiceTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice.Id),
        });
        row.RelatedEntities[new Relationship(HandoverTable.Children.Invoices)] = new EntityCollection(children.ToList()) { EntityName = HandoverInvoiceTable.LogicalName };
        return new EntityReference(HandoverTable.LogicalName, execution.AsUser.Create(row));
    }

    /// <summary>
    /// A case that came back frees its invoices for our own messages. Where the agency still holds money they keep naming it, so that the
    /// money is not forgotten; a closed case is never named.
    /// </summary>
    public void Free(Guid handoverId)
    {
        var file = handovers.Read(handoverId);
        if (!file.Case.IsWithAgency)
        {
            tasks.Finish($"recall|{handoverId:N}");
        }

        var isAwaited = file.Case.State == AgencyCaseState.Recovered || file.Case.Recoveries.Any(one => !one.Direct && one.PaidOutOn is null);
        if (file.Case.IsWithAgency || (isAwaited && file.Case.State != AgencyCaseState.Closed))
        {
            return;
        }

        foreach (var invoice in file.Case.InvoiceIds)
        {
            execution.AsSystem.Update(new Entity(InvoiceTable.LogicalName, invoice) { [InvoiceTable.HandoverId] = null });
        }
    }

    /// <summary>Sums what was recovered into the case; it is recovered when nothing remains, and under way again when an entry was deleted.</summary>
    public void Sum(Guid handoverId)
    {
        var file = handovers.Read(handoverId);
        var one = file.Case;
        var change = new Entity(HandoverTable.LogicalName, handoverId)
        {
            [HandoverTable.RecoveredAmount] = new Money(one.Recovered.Amount),
            [HandoverTable.FeeAmount] = new Money(one.FeeUnder(file.Terms).Amount),
        };
        if (one.IsWithAgency && !one.Recoveries.IsEmpty)
        {
            change[HandoverTable.State] = Choices.To(one.Remaining.IsZero ? AgencyCaseState.Recovered : AgencyCaseState.InProgress);
            change[HandoverTable.EndedOn] = one.Remaining.IsZero ? Days.ToColumn(one.Recoveries[one.Recoveries.Count - 1].On) : null;
        }
        else if (one.State == AgencyCaseState.Recovered && !one.Remaining.IsZero)
        {
            change[HandoverTable.State] = Choices.To(AgencyCaseState.InProgress);
            change[HandoverTable.EndedOn] = null;
        }

        execution.AsSystem.Update(change);
    }

    /// <summary>Money that the agency kept too long was paid out, or its entry is gone: nobody asks for it any more.</summary>
    public void PaidOut(Guid recoveryId) => tasks.Finish($"payout|{recoveryId:N}");

    /// <summary>The agency's own results with our cases: how many it had, and which share of the ended ones it recovered.</summary>
    public void Count(Guid agencyId)
    {
        var cases = handovers.OfAgency(agencyId);
        var agency = new Agency { Id = agencyId, Name = "", Country = "", Terms = new AgencyTerms(0m, 0m, false) };
        var share = AgencyResults.Of(agency, cases).FirstOrDefault()?.RecoveredByAmount;
        execution.AsSystem.Update(new Entity(AgencyTable.LogicalName, agencyId)
        {
            [AgencyTable.Cases] = cases.Count,
            [AgencyTable.RecoveredPercent] = share is { } part ? Math.Round(part * 100m, 2, MidpointRounding.AwayFromZero) : null,
        });
    }
}
