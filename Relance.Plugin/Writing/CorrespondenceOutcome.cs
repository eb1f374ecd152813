using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>A confirmation, an offer or the terms came back: whoever answers for the debtor is asked for another address (design rule 21).</summary>
public sealed class CorrespondenceOutcome(RowReader rows, Evaluation evaluation, InvoiceDebtor debtors, TaskWriter tasks)
{
    /// <summary>The "To" line of an e-mail among the parts that people have in it.</summary>
    private const int Recipient = 2;

    /// <param name="email">With its state, its text name and what it is about.</param>
    public void Record(Entity email)
    {
        var row = new Row(email);
        var isReturned = row.Code(EmailTable.StateCode) == EmailTable.States.Open && row.Code(EmailTable.StatusCode) == EmailTable.Statuses.Failed;
        if (!isReturned || DebtorOf(row.Reference(EmailTable.RegardingObjectId)) is not { } debtor || evaluation.Decide(debtor, null) is not { File: var file })
        {
            return;
        }

        var recipient = rows.First(RecipientQuery(email.Id));
        var address = recipient?.Text(ActivityPartyTable.AddressUsed) ?? "";
        var person = recipient?.Key(ActivityPartyTable.PartyId) ?? debtor;
        var key = Activities.Cut($"{OpenTask.Returned}|{email.Id:N}|{person:N}|{address}", TaskTable.Lengths.Key);
        if (!tasks.Known([key]).IsEmpty)
        {
            return;
        }

        var title = Correspondence.TitleOf(row.Text(EmailTable.TextName) ?? "", HouseLanguage.Of(file.Configuration));
        var reason = new Reason(ReasonCode.MessageReturned) { SourceId = email.Id, Detail = $"{title}, {address}" };
        tasks.Open(file, new Effect.OpenTask(key, TaskKind.DeliveryFailed, OwnerSide.Accounting, null, null, file.Snapshot.AsOf, reason));
        tasks.MarkAccount(debtor);
    }

    private Guid? DebtorOf(EntityReference? regarding) => regarding?.LogicalName switch
    {
        AccountTable.LogicalName => regarding.Id,
        InvoiceTable.LogicalName => debtors.OfInvoice(regarding.Id),
        _ => null,
    };

    private static QueryExpression RecipientQuery(Guid emailId)
    {
        var query = new QueryExpression(ActivityPartyTable.LogicalName) { ColumnSet = new ColumnSet(ActivityPartyTable.AddressUsed, ActivityPartyTable.PartyId) };
        query.Criteria.AddCondition(ActivityPartyTable.ActivityId, ConditionOperator.Equal, emailId);
        query.Criteria.AddCondition(ActivityPartyTable.ParticipationTypeMask, ConditionOperator.Equal, Recipient);
        return query;
    }
}
