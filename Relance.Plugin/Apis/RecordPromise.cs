using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_RecordPromise(Debtor, Instalments, Contact?, Invoices?, PromisedOn?, Notes?, Confirm?) -> Promise, Message, Channel</c>: writes down what
/// a debtor promised on the telephone, with its instalments, in one go. An open promise about the same invoices is replaced by it. Confirm
/// writes to the debtor what was promised.
/// </summary>
public sealed class RecordPromise : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var today = services.GetRequiredService<Today>().Day;
        var file = services.GetRequiredService<DebtorReader>().Read(debtor.Id, today, withArrangements: true)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var promise = EnteredPromises.Of(
            file,
            Parameters.Text(execution, "Instalments") ?? throw new UserMistake(MistakeCode.MissingParameter, "Instalments"),
            Parameters.Ids(execution, "Invoices"),
            Parameters.Day(execution, "PromisedOn") ?? today) with
        {
            ContactId = Parameters.OptionalRow(execution, "Contact", ContactTable.LogicalName)?.Id,
        };
        Entries.Accept(new PromiseValidator().Check(promise));
        var reference = services.GetRequiredService<PromiseWriter>().Record(file, promise, Parameters.Text(execution, "Notes"));
        if (execution.Input<bool>("Confirm"))
        {
            services.GetRequiredService<CorrespondenceWriter>().ConfirmPromise(file, promise, Numbers.Of(execution, reference, PromiseTable.Name));
        }

        services.GetRequiredService<Evaluation>().Run(debtor.Id, null, touchedArrangements: true);
        execution.Output("Promise", reference);
    }
}
