using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Writing;

/// <summary>Writes what a person decided about a new account: limit and terms, and a note that says why. With that person's rights.</summary>
public sealed class CustomerOpeningWriter(Execution execution)
{
    /// <summary>Terms that mean this number of days and nothing else; null = the creditor has none, and the account keeps its own.</summary>
    public static AgreedTerms? TermsOf(Configuration configuration, int days)
    {
        var plain = PaymentTerms.Net(days);
        return configuration.Terms.FirstOrDefault(terms => terms.Terms.Equals(plain));
    }

    public void Apply(EntityReference debtor, Row account, Configuration configuration, OpeningProposal proposal, string explanation, TextCulture culture)
    {
        var change = new Entity(AccountTable.LogicalName, debtor.Id) { [AccountTable.CreditLimit] = LimitOf(account, configuration, proposal) };
        if (TermsOf(configuration, proposal.TermsDays) is { } terms)
        {
            change[AccountTable.PaymentTermsId] = new EntityReference(PaymentTermsTable.LogicalName, terms.Id);
        }

        execution.AsUser.Update(change);
        execution.AsUser.Create(new Entity(AnnotationTable.LogicalName)
        {
            [AnnotationTable.ObjectId] = debtor,
            [AnnotationTable.Subject] = HouseLanguage.IsFrench(culture) ? "Ouverture du compte client" : "Opening of the customer account",
            [AnnotationTable.NoteText] = explanation,
        });
    }

    // Limits are proposed in base currency; the column is in the currency of the account, at its own rate.
    private static Money? LimitOf(Row account, Configuration configuration, OpeningProposal proposal)
    {
        if (proposal.Limit is not { } limit)
        {
            return null;
        }

        var currency = account.Key(AccountTable.TransactionCurrencyId) is { } id && configuration.Currencies.TryGetValue(id, out var code) ? code : configuration.Policy.BaseCurrency;
        return new Money(Rounding.ToMinorUnit(limit * (account.Number(AccountTable.ExchangeRate) ?? 1m), currency));
    }
}
