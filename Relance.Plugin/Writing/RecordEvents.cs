using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Which changes of rows are business events, whoever makes them: plans, cases with agencies, write-offs, claims and manual holds. What an
/// event tells is read only where somebody listens.
/// </summary>
public sealed class RecordEvents(EventRaiser events, ConfigurationReader configurations, PlanReader plans, HandoverReader handovers, Today today)
{
    /// <summary>A person put the debtor on hold; the holds of the engine are told where they are written.</summary>
    public void Held(EntityReference account, EntityReference hold) =>
        events.Raise(BusinessEvent.HoldPlaced, account, new KeyValuePair<string, EntityReference>("Hold", hold), [], today.Day);

    /// <param name="before">Null = it was just created.</param>
    public void Plan(Entity? before, Entity after)
    {
        var was = before is null ? null : new Row(before).Choice<PlanState>(PaymentPlanTable.State);
        BusinessEvent? one = new Row(after).Choice<PlanState>(PaymentPlanTable.State) switch
        {
            var state when state == was => null,
            PlanState.Accepted when was != PlanState.Defaulted => BusinessEvent.PlanAccepted,
            PlanState.Completed => BusinessEvent.PlanCompleted,
            PlanState.Defaulted => BusinessEvent.PlanDefaulted,
            _ => null,
        };
        if (one is { } raised && events.IsHeard(raised) && new Row(after).Reference(PaymentPlanTable.AccountId) is { } debtor)
        {
            events.Raise(raised, debtor, About("Plan", after), plans.Get(after.Id).Plan.InvoiceIds, today.Day);
        }
    }

    /// <param name="children">The invoices that come in the same request.</param>
    public void Placed(Entity handover, EntityCollection? children)
    {
        var invoices = (children?.Entities ?? Enumerable.Empty<Entity>()).Select(row => new Row(row).Key(HandoverInvoiceTable.InvoiceId)).Where(id => id is not null).Select(id => id!.Value);
        Case(BusinessEvent.CasePlaced, handover, invoices.ToList());
    }

    /// <param name="before">While it was with the agency, or had ended already: that is told once.</param>
    public void Ended(Entity before, Entity after)
    {
        if (IsWithAgency(before) && !IsWithAgency(after))
        {
            Case(BusinessEvent.CaseEnded, after, null);
        }
    }

    public void WriteOff(Entity writeOff, WriteOffState? state)
    {
        BusinessEvent? one = state switch
        {
            WriteOffState.Approved => BusinessEvent.WriteOffApproved,
            WriteOffState.Reversed => BusinessEvent.WriteOffReversed,
            _ => null,
        };
        if (one is { } raised)
        {
            OfInvoice(raised, "WriteOff", writeOff, WriteOffTable.AccountId, WriteOffTable.InvoiceId, WriteOffTable.Amount);
        }
    }

    /// <param name="before">Null = it was just created.</param>
    public void Claim(Entity? before, Entity after)
    {
        var was = before is null ? ClaimState.Accrued : new Row(before).Choice<ClaimState>(ClaimTable.State);
        BusinessEvent? one = new Row(after).Choice<ClaimState>(ClaimTable.State) switch
        {
            var state when state == was => null,
            ClaimState.Claimed when was == ClaimState.Accrued => BusinessEvent.ClaimDemanded,
            ClaimState.Waived => BusinessEvent.ClaimWaived,
            ClaimState.Reversed => BusinessEvent.ClaimReversed,
            _ => null,
        };
        if (one is { } raised)
        {
            OfInvoice(raised, "Claim", after, ClaimTable.AccountId, ClaimTable.InvoiceId, ClaimTable.Amount);
        }
    }

    private void OfInvoice(BusinessEvent one, string parameter, Entity row, string account, string invoice, string amount)
    {
        var about = new Row(row);
        if (events.IsHeard(one) && about.Reference(account) is { } debtor)
        {
            events.Raise(
                one,
                debtor,
                About(parameter, row),
                about.Key(invoice) is { } id ? [id] : [],
                today.Day,
                about.Amount(amount),
                configurations.CurrencyOf(about, InvoiceTable.TransactionCurrencyId));
        }
    }

    private void Case(BusinessEvent one, Entity handover, IReadOnlyList<Guid>? invoices)
    {
        if (events.IsHeard(one) && new Row(handover).Reference(HandoverTable.AccountId) is { } debtor)
        {
            var placed = handovers.Read(handover.Id).Case;
            events.Raise(one, debtor, About("Handover", handover), invoices ?? placed.InvoiceIds, today.Day, placed.Placed.Amount, placed.Placed.Currency);
        }
    }

    private static bool IsWithAgency(Entity handover) =>
        new Row(handover).Choice<AgencyCaseState>(HandoverTable.State) is null or AgencyCaseState.Placed or AgencyCaseState.InProgress;

    private static KeyValuePair<string, EntityReference> About(string parameter, Entity row) => new(parameter, row.ToEntityReference());
}
