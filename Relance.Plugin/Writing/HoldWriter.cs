using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Places, changes and releases credit holds. The mark on the account comes last and is written with its figures.</summary>
public sealed class HoldWriter(Execution execution, RowReader rows, RowsAhead ahead)
{
    /// <summary>The hold in force of an account, also one whose mark on the account is missing.</summary>
    public CreditHold? InForce(Guid accountId) => HoldRows.Of(ahead.Of(HoldRows.InForce, accountId));

    /// <returns>The id of the hold. One that an interrupted execution left behind is taken up.</returns>
    public Guid Place(DebtorFile file, Effect.PlaceHold effect)
    {
        if (InForce(file.Snapshot.Debtor.Id) is { } known)
        {
            ReplaceCauses(file, known.Id, effect.Causes);
            return known.Id;
        }

        var hold = NewRow(file.AccountReference, file.Snapshot.AsOf);
        hold[CreditHoldTable.OwnerId] = file.Collector;
        hold.RelatedEntities[new Relationship(CreditHoldTable.Children.Causes)] =
            new EntityCollection(effect.Causes.Select(cause => CauseOf(file, cause)).ToList()) { EntityName = CreditHoldCauseTable.LogicalName };
        return execution.AsSystem.Create(hold);
    }

    public void Change(DebtorFile file, Effect.ChangeHold effect) => ReplaceCauses(file, effect.HoldId, effect.Causes);

    public void Release(DebtorFile file, Effect.ReleaseHold effect) =>
        execution.AsSystem.Update(Released(effect.HoldId, file.Snapshot.Debtor.Id, file.Snapshot.AsOf));

    /// <summary>A hold in force; its key lets an account have only one.</summary>
    public static Entity NewRow(EntityReference account, LocalDate day) => new(CreditHoldTable.LogicalName)
    {
        [CreditHoldTable.Key] = HoldRows.KeyOf(account.Id),
        [CreditHoldTable.AccountId] = account,
        [CreditHoldTable.State] = Choices.To(HoldState.Active),
        [CreditHoldTable.PlacedOn] = Days.ToColumn(day),
        [CreditHoldTable.IsForced] = false,
    };

    /// <summary>A hold that is over; its key is free for the next one.</summary>
    public static Entity Released(Guid holdId, Guid accountId, LocalDate day) => new(CreditHoldTable.LogicalName, holdId)
    {
        [CreditHoldTable.Key] = $"{HoldRows.KeyOf(accountId)}#{holdId:N}",
        [CreditHoldTable.State] = Choices.To(HoldState.Released),
        [CreditHoldTable.ReleasedOn] = Days.ToColumn(day),
    };

    // New causes first: an interruption leaves one cause too many, never a hold without any.
    private void ReplaceCauses(DebtorFile file, Guid holdId, ValueList<HoldCause> causes)
    {
        var old = rows.All(CausesOf(holdId));
        foreach (var cause in causes)
        {
            if (!old.Any(row => IsSame(row, cause)))
            {
                var row = CauseOf(file, cause);
                row[CreditHoldCauseTable.CreditHoldId] = new EntityReference(CreditHoldTable.LogicalName, holdId);
                execution.AsSystem.Create(row);
            }
        }

        foreach (var row in old.Where(row => !causes.Any(cause => IsSame(row, cause))))
        {
            execution.AsSystem.Delete(CreditHoldCauseTable.LogicalName, row.Id);
        }
    }

    private static bool IsSame(Row row, HoldCause cause) =>
        row.Choice<HoldCauseKind>(CreditHoldCauseTable.Kind) == cause.Kind && row.Key(CreditHoldCauseTable.InvoiceId) == cause.InvoiceId;

    private static QueryExpression CausesOf(Guid holdId)
    {
        var query = new QueryExpression(CreditHoldCauseTable.LogicalName) { ColumnSet = new ColumnSet(CreditHoldCauseTable.Kind, CreditHoldCauseTable.InvoiceId) };
        query.Criteria.AddCondition(CreditHoldCauseTable.CreditHoldId, ConditionOperator.Equal, holdId);
        return query;
    }

    private static Entity CauseOf(DebtorFile file, HoldCause cause)
    {
        var row = new Entity(CreditHoldCauseTable.LogicalName)
        {
            [CreditHoldCauseTable.Name] = Activities.Cut(cause.Kind.ToString(), CreditHoldCauseTable.Lengths.Name),
            [CreditHoldCauseTable.Kind] = Choices.To(cause.Kind),
            [CreditHoldCauseTable.Detail] = Activities.Cut(
                Explainer.Cause(cause, ExplainContext.Of(file.Snapshot), HouseLanguage.Of(file.Configuration)), CreditHoldCauseTable.Lengths.Detail),
            [CreditHoldCauseTable.OwnerId] = file.Collector,
        };
        if (cause.InvoiceId is { } invoice)
        {
            row[CreditHoldCauseTable.InvoiceId] = new EntityReference(InvoiceTable.LogicalName, invoice);
        }

        if (cause.Amount is { } amount)
        {
            row[CreditHoldCauseTable.TransactionCurrencyId] =
                new EntityReference(TransactionCurrencyTable.LogicalName, file.Configuration.CurrencyId(file.Snapshot.Policy.BaseCurrency));
            row[CreditHoldCauseTable.Amount] = new Money(amount);
        }

        if (cause.DaysLate is { } days)
        {
            row[CreditHoldCauseTable.DaysLate] = days;
        }

        return row;
    }
}
