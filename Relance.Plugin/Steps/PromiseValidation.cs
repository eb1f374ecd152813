using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Steps;

/// <summary>Before a promise is saved: it has a day, a state and days of grace, and instalments that come with it make sense.</summary>
public sealed class PromiseValidation : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var (before, target) = (execution.Before, execution.Target);
        var configurations = services.GetRequiredService<ConfigurationReader>();
        MergedRow.Default(before, target, PromiseTable.PromisedOn, Days.ToColumn(services.GetRequiredService<Today>().Day));
        MergedRow.Default(before, target, PromiseTable.State, Choices.To(PromiseState.Open));
        MergedRow.Default(before, target, PromiseTable.GraceDays, configurations.Get().PromiseGraceDays);
        var row = MergedRow.Of(before, target);
        var account = row.Key(PromiseTable.AccountId) ?? throw new UserMistake(MistakeCode.MissingParameter, PromiseTable.AccountId);
        var currency = row.Key(PromiseTable.TransactionCurrencyId) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;
        var failures = new PromiseValidator().Check(ArrangementRows.EnteredPromise(row, target, currency));

        // From a form the instalments come after the promise: then it covers nothing yet, and there is nothing to say about them.
        if (!target.RelatedEntities.Contains(new Relationship(PromiseTable.Children.Instalments)))
        {
            failures = failures.Where(failure => !failure.Property.StartsWith(nameof(Promise.Instalments), StringComparison.Ordinal)).ToValueList();
        }

        Entries.Accept(failures);
        if (row.Choice<PromiseState>(PromiseTable.State) == PromiseState.Open)
        {
            services.GetRequiredService<ArrangementFlag>().Raise(account);
        }
    }
}
