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

    public static QueryExpression Query(Guid holdId)
    {
        var query = Query();
        query.Criteria.AddCondition(CreditHoldTable.Id, ConditionOperator.Equal, holdId);
        query.Criteria.AddCondition(CreditHoldTable.State, ConditionOperator.Equal, Choices.NumberOf(HoldState.Active));
        return query;
    }

    /// <summary>By the key that only the hold in force of an account has.</summary>
    public static QueryExpression QueryInForce(Guid accountId)
    {
        var query = Query();
        query.Criteria.AddCondition(CreditHoldTable.Key, ConditionOperator.Equal, KeyOf(accountId));
        return query;
    }

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
            ColumnSet = new ColumnSet(CreditHoldTable.IsForced, CreditHoldTable.PlacedOn, CreditHoldTable.Name, CreditHoldTable.Reason),
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
