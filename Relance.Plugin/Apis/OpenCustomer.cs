using System;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_OpenCustomer(Debtor, Apply?) -> Proposal (JSON), Explanation, Class, Limit, TermsDays</c>: proposes class, limit and terms
/// for an account from what is known of it (design rule 44). Nothing is written unless a person asks for it with Apply.
/// </summary>
public sealed class OpenCustomer : PluginBase
{
    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        var configuration = services.GetRequiredService<ConfigurationReader>().Get();
        var culture = services.GetRequiredService<UserLanguage>().Culture;
        var account = new Row(execution.AsUser.Retrieve(AccountTable.LogicalName, debtor.Id, OpeningRows.Columns()));
        var baseCurrency = configuration.Policy.BaseCurrency;
        var proposal = CustomerOpening.Propose(OpeningRows.Of(account, baseCurrency), new OpeningSettings());
        var explanation = string.Join("\n", OpeningTexts.Of(proposal, baseCurrency, culture));
        if (execution.Input<bool>("Apply"))
        {
            services.GetRequiredService<CustomerOpeningWriter>().Apply(debtor, account, configuration, proposal, explanation, culture);
        }

        execution.Output("Proposal", Json(proposal, configuration, culture));
        execution.Output("Explanation", explanation);
        execution.Output("Class", proposal.Class.ToString());
        execution.Output("Limit", proposal.Limit is { } limit ? new Money(limit) : null);
        execution.Output("TermsDays", proposal.TermsDays);
    }

    private static string Json(OpeningProposal proposal, Configuration configuration, TextCulture culture)
    {
        var json = new JsonText().Begin()
            .Put("class", proposal.Class)
            .Put("limit", proposal.Limit)
            .Put("currency", configuration.Policy.BaseCurrency)
            .Put("termsDays", proposal.TermsDays)
            .Put("terms", CustomerOpeningWriter.TermsOf(configuration, proposal.TermsDays)?.Code)
            .Put("advisoryOnly", proposal.IsAdvisoryOnly)
            .BeginList("reasons");
        foreach (var reason in proposal.Reasons)
        {
            json.Begin()
                .Put("code", reason.Code)
                .Put("value", reason.Value)
                .Put("detail", reason.Detail)
                .Put("text", CreditTexts.Of(reason, culture))
                .End();
        }

        return json.EndList().End().ToString();
    }
}
