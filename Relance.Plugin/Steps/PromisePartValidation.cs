using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Steps;

/// <summary>
/// Before an instalment or an invoice of a promise is saved or deleted by a person: the promise is open, the instalment has a day and an
/// amount, the invoice is of its debtor and in its currency. A word that was kept or broken is never rewritten.
/// </summary>
public sealed class PromisePartValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        if (execution.Context.UserId == services.GetRequiredService<EngineIdentity>().UserId)
        {
            return;
        }

        var row = MergedRow.Of(execution.Before, execution.Target);

        // A promise that is being deleted takes its parts along: it is not there any more.
        foreach (var id in new[] { execution.Before, row.Entity }.Select(one => one?.GetAttributeValue<EntityReference>(PromiseInvoiceTable.PromiseId)?.Id).Where(id => id is not null).Distinct())
        {
            if (Header(services, id!.Value) is { } promise)
            {
                Check(execution, services, row, promise);
            }
        }
    }

    private static void Check(Execution execution, IServiceProvider services, Row row, Row promise)
    {
        if ((promise.Choice<PromiseState>(PromiseTable.State) ?? PromiseState.Open) != PromiseState.Open)
        {
            throw new UserMistake(MistakeCode.PromiseFrozen, promise.Text(PromiseTable.Name) ?? "");
        }

        if (execution.Context.MessageName == "Delete")
        {
            return;
        }

        if (row.Entity.LogicalName == PromiseInstalmentTable.LogicalName)
        {
            CheckInstalment(row, promise);
        }
        else
        {
            CheckInvoice(services, row, promise);
        }
    }

    private static void CheckInstalment(Row row, Row promise)
    {
        if (row.Day(PromiseInstalmentTable.DueOn) is not { } dueOn)
        {
            throw new UserMistake(MistakeCode.MissingParameter, PromiseInstalmentTable.DueOn);
        }

        if (row.Amount(PromiseInstalmentTable.Amount) is null or <= 0m)
        {
            Refuse("PRM003", PromiseInstalmentTable.Amount);
        }

        if (dueOn < promise.Day(PromiseTable.PromisedOn))
        {
            Refuse("PRM004", PromiseInstalmentTable.DueOn);
        }
    }

    private static void Refuse(string code, string column) => throw new UserMistake(ValueList.Of(new SettingFailure(code, column, ValueList<string>.Empty)));

    private static void CheckInvoice(IServiceProvider services, Row row, Row promise)
    {
        var invoice = services.GetRequiredService<InvoiceFacts>().Read(row.Key(PromiseInvoiceTable.InvoiceId) ?? throw new UserMistake(MistakeCode.MissingParameter, PromiseInvoiceTable.InvoiceId));
        if (invoice.Debtor.Id != promise.Key(PromiseTable.AccountId))
        {
            throw new UserMistake(MistakeCode.InvoiceOfOther, invoice.Number);
        }

        if (promise.Key(PromiseTable.TransactionCurrencyId) is { } currency && currency != invoice.Currency.Id)
        {
            throw new UserMistake(MistakeCode.CurrencyDiffers, services.GetRequiredService<ConfigurationReader>().CurrencyCode(invoice.Currency.Id));
        }
    }

    private static Row? Header(IServiceProvider services, Guid promiseId)
    {
        var query = new QueryExpression(PromiseTable.LogicalName)
        {
            ColumnSet = new ColumnSet(PromiseTable.AccountId, PromiseTable.Name, PromiseTable.PromisedOn, PromiseTable.State, PromiseTable.TransactionCurrencyId),
        };
        query.Criteria.AddCondition(PromiseTable.Id, ConditionOperator.Equal, promiseId);
        return services.GetRequiredService<RowReader>().First(query);
    }
}
