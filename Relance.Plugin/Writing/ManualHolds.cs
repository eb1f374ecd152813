using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>What persons do to credit holds, with their own rights; the marks on the account follow with all rights.</summary>
public sealed class ManualHolds(Execution execution, HoldWriter holds, RecordEvents events, Today today)
{
    /// <returns>The hold in force, forced from now on.</returns>
    public EntityReference Place(EntityReference account, string reason)
    {
        var known = holds.InForce(account.Id);
        var id = known?.Id ?? execution.AsUser.Create(New(account, reason));
        if (known is not null)
        {
            execution.AsUser.Update(new Entity(CreditHoldTable.LogicalName, id)
            {
                [CreditHoldTable.IsForced] = true,
                [CreditHoldTable.Reason] = Activities.Cut(reason, CreditHoldTable.Lengths.Reason),
            });
        }

        var hold = new EntityReference(CreditHoldTable.LogicalName, id);
        Mark(account, hold);
        return hold;
    }

    /// <summary>What follows from a new hold of a person, however it was entered: its own cause, the mark on the account, those who listen.</summary>
    public void Placed(EntityReference account, Row hold, bool comesWithCauses)
    {
        var reference = new EntityReference(CreditHoldTable.LogicalName, hold.Id);
        if (!comesWithCauses)
        {
            var cause = OwnCause(hold.Text(CreditHoldTable.Reason) ?? "");
            cause[CreditHoldCauseTable.CreditHoldId] = reference;
            execution.AsSystem.Create(cause);
        }

        Mark(account, reference);
        events.Held(account, reference);
    }

    // The next run finds the other causes, if nobody looks before.
    private void Mark(EntityReference account, EntityReference hold) => execution.AsSystem.Update(new Entity(AccountTable.LogicalName, account.Id)
    {
        [AccountTable.CurrentHoldId] = hold,
        [AccountTable.CreditOnHold] = true,
        [AccountTable.ReviewOn] = Days.ToColumn(today.Day),
    });

    /// <summary>The hold is no longer forced; whether it ends is for the rules to say.</summary>
    public void LetGo(Guid holdId, string reason) => execution.AsUser.Update(new Entity(CreditHoldTable.LogicalName, holdId)
    {
        [CreditHoldTable.IsForced] = false,
        [CreditHoldTable.ReleaseReason] = Activities.Cut(reason, CreditHoldTable.Lengths.ReleaseReason),
    });

    private Entity New(EntityReference account, string reason)
    {
        var hold = HoldWriter.NewRow(account, today.Day);
        hold[CreditHoldTable.IsForced] = true;
        hold[CreditHoldTable.Reason] = Activities.Cut(reason, CreditHoldTable.Lengths.Reason);
        hold.RelatedEntities[new Relationship(CreditHoldTable.Children.Causes)] =
            new EntityCollection(new List<Entity> { OwnCause(reason) }) { EntityName = CreditHoldCauseTable.LogicalName };
        return hold;
    }

    private static Entity OwnCause(string reason) => new(CreditHoldCauseTable.LogicalName)
    {
        [CreditHoldCauseTable.Name] = HoldCauseKind.Manual.ToString(),
        [CreditHoldCauseTable.Kind] = Choices.To(HoldCauseKind.Manual),
        [CreditHoldCauseTable.Detail] = Activities.Cut(reason, CreditHoldCauseTable.Lengths.Detail),
    };
}
