using System;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_SendTerms(Debtor, Contact?) -> Message, Channel</c>: tells a new customer its payment terms, the ways to pay and how
/// due dates are followed up (design rule 44).
/// </summary>
public sealed class SendTerms : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        execution.AsUser.Retrieve(AccountTable.LogicalName, debtor.Id, new ColumnSet(AccountTable.Name));
        var file = services.GetRequiredService<DebtorReader>().Read(debtor.Id, services.GetRequiredService<Today>().Day, withArrangements: true)
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var agreed = file.Configuration.TermsOf(file.Account.Key(AccountTable.PaymentTermsId), file.Account.Code(AccountTable.PaymentTermsCode));
        services.GetRequiredService<CorrespondenceWriter>().Send(
            file,
            Correspondence.Welcome(agreed is null ? null : new MessageTerms(agreed.Name)),
            file.Account.Text(AccountTable.AccountNumber) ?? file.Snapshot.Debtor.Name,
            Parameters.OptionalRow(execution, "Contact", ContactTable.LogicalName)?.Id,
            ValueList<Guid>.Empty);
    }
}
