using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Writes claims. The alternate key of invoice, kind and period keeps the same from being claimed twice; what is unchanged is not written.</summary>
public sealed class ClaimWriter(Execution execution, RowReader rows)
{
    /// <summary>The claims that a message asks for; they wait as accrued until it reached the debtor.</summary>
    public void Write(DebtorFile file, Guid reminderId, IEnumerable<ClaimEntry> entries)
    {
        foreach (var entry in entries)
        {
            Write(file, entry with { Claim = entry.Claim with { ReminderId = reminderId } });
        }
    }

    /// <returns>Whether anything was written.</returns>
    public bool Write(DebtorFile file, ClaimEntry entry)
    {
        var claim = entry.Claim;
        if (claim.Id == Guid.Empty)
        {
            execution.AsSystem.Create(New(file, entry));
            return true;
        }

        if (file.Snapshot.Claims.Any(known => known == claim))
        {
            return false;
        }

        var change = new Entity(ClaimTable.LogicalName, claim.Id);
        Fill(change, entry);
        execution.AsSystem.Update(change);
        return true;
    }

    public void Demand(Effect.DemandClaim effect) => execution.AsSystem.Update(new Entity(ClaimTable.LogicalName, effect.ClaimId)
    {
        [ClaimTable.State] = Choices.To(ClaimState.Claimed),
        [ClaimTable.ClaimedOn] = Days.ToColumn(effect.On),
    });

    public void Drop(Effect.DropClaim effect) => execution.AsSystem.Delete(ClaimTable.LogicalName, effect.ClaimId);

    /// <summary>What money received for a claim made of it.</summary>
    public void Pay(Claim claim) => execution.AsSystem.Update(new Entity(ClaimTable.LogicalName, claim.Id)
    {
        [ClaimTable.PaidAmount] = new Money(claim.Paid),
        [ClaimTable.State] = Choices.To(claim.State),
    });

    /// <summary>Brings what is still open beside an invoice up to date on it.</summary>
    public void Sum(Guid invoiceId)
    {
        var open = rows.All(ClaimRows.Query([invoiceId]))
            .Where(row => row.Choice<ClaimState>(ClaimTable.State) is ClaimState.Accrued or ClaimState.Claimed)
            .Sum(row => (row.Amount(ClaimTable.Amount) ?? 0m) - (row.Amount(ClaimTable.PaidAmount) ?? 0m));
        execution.AsSystem.Update(new Entity(InvoiceTable.LogicalName, invoiceId) { [InvoiceTable.ClaimsOpenAmount] = new Money(open) });
    }

    private static Entity New(DebtorFile file, ClaimEntry entry)
    {
        var claim = entry.Claim;
        var row = new Entity(ClaimTable.LogicalName)
        {
            [ClaimTable.AccountId] = file.AccountReference,
            [ClaimTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, claim.InvoiceId),
            [ClaimTable.Kind] = Choices.To(claim.Kind),
            [ClaimTable.PeriodKey] = claim.Period.Key,
            [ClaimTable.TransactionCurrencyId] = new EntityReference(TransactionCurrencyTable.LogicalName, file.Configuration.CurrencyId(claim.Amount.Currency)),
            [ClaimTable.OwnerId] = file.Collector,
        };
        if (claim.Period.StepId is { } step)
        {
            row[ClaimTable.ScenarioStepId] = new EntityReference(ScenarioStepTable.LogicalName, step);
        }

        Fill(row, entry);
        return row;
    }

    private static void Fill(Entity row, ClaimEntry entry)
    {
        var claim = entry.Claim;
        row[ClaimTable.Amount] = new Money(claim.Amount.Amount);
        row[ClaimTable.PaidAmount] = new Money(claim.Paid);
        row[ClaimTable.State] = Choices.To(claim.State);
        row[ClaimTable.FromOn] = Days.ToColumn(claim.Period.From);
        row[ClaimTable.ToOn] = Days.ToColumn(claim.Period.To);
        row[ClaimTable.AccruedOn] = Days.ToColumn(claim.AccruedOn);
        row[ClaimTable.ClaimedOn] = Days.ToColumn(claim.ClaimedOn);
        row[ClaimTable.ReminderId] = claim.ReminderId is { } reminder ? new EntityReference(ReminderTable.LogicalName, reminder) : null;
        if (entry.Statement is { } statement)
        {
            row[ClaimTable.Statement] = InterestJson.Of(statement);
        }
    }
}
