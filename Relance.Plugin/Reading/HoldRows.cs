using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>A credit hold with its causes.</summary>
internal static class HoldRows
{
    private const string Cause = "cause";

    /// <summary>Holds that accounts name, as long as they are in force.</summary>
    public static DebtorQuery Named { get; } = new(
        "named holds",
        ids =>
        {
            var query = Query();
            query.Criteria.AddCondition(CreditHoldTable.Id, ConditionOperator.In, ids.Cast<object>().ToArray());
            query.Criteria.AddCondition(CreditHoldTable.State, ConditionOperator.Equal, Choices.NumberOf(HoldState.Active));
            return query;
        },
        row => row.Id);

    /// <summary>Holds of accounts by the key that only the hold in force has.</summary>
    public static DebtorQuery InForce { get; } = new(
        "holds in force",
        accounts =>
        {
            var query = Query();
            query.Criteria.AddCondition(CreditHoldTable.Key, ConditionOperator.In, accounts.Select(id => (object)KeyOf(id)).ToArray());
            return query;
        },
        row => row.Key(CreditHoldTable.AccountId));

    public static string KeyOf(Guid accountId) => accountId.ToString("N");

    /// <summary>Null = there is no hold in force.</summary>
    public static CreditHold? Of(IReadOnlyList<Row> rows)
    {
        if (rows.Count == 0)
        {
            return null;
        }

        var head = rows[0];
        var isForced = head.Flag(CreditHoldTable.IsForced);
        var causes = rows.Select(row => row.Linked(Cause)).Where(cause => cause.Choice<HoldCauseKind>(CreditHoldCauseTable.Kind) is not null).Select(CauseOf).ToValueList();
        return new CreditHold(head.Id, head.Day(CreditHoldTable.PlacedOn)!.Value, isForced, causes);
    }

    private static QueryExpression Query()
    {
        var query = new QueryExpression(CreditHoldTable.LogicalName)
        {
            ColumnSet = new ColumnSet(CreditHoldTable.AccountId, CreditHoldTable.IsForced, CreditHoldTable.PlacedOn, CreditHoldTable.Name, CreditHoldTable.Reason),
        };
        var cause = query.AddLink(CreditHoldCauseTable.LogicalName, CreditHoldTable.Id, CreditHoldCauseTable.CreditHoldId, JoinOperator.LeftOuter);
        cause.EntityAlias = Cause;
        cause.Columns = new ColumnSet(CreditHoldCauseTable.Amount, CreditHoldCauseTable.DaysLate, CreditHoldCauseTable.InvoiceId, CreditHoldCauseTable.Kind);
        return query;
    }

    private static HoldCause CauseOf(Row cause) => new(
        cause.Choice<HoldCauseKind>(CreditHoldCauseTable.Kind)!.Value,
        cause.Key(CreditHoldCauseTable.InvoiceId),
        cause.Amount(CreditHoldCauseTable.Amount),
        cause.Integer(CreditHoldCauseTable.DaysLate));
}

/// <summary>State of a credit hold row.</summary>
public enum HoldState
{
    Active,
    Released,
}
