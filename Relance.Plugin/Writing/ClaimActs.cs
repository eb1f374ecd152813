using System;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>What a person decides about a claim, with that person's rights: the act stays beside the claim for good.</summary>
public sealed class ClaimActs(Execution execution, ConfigurationReader configurations, Today today)
{
    public Claim Waive(Guid claimId, string why) => Do(
        claimId, claim => claim.Waive(execution.Context.UserId, today.Day, why), why, ClaimTable.WaivedOn, ClaimTable.WaivedById, ClaimTable.WaiverReason);

    public Claim Reinstate(Guid claimId, string why) => Do(
        claimId, claim => claim.Reinstate(execution.Context.UserId, today.Day, why), why, ClaimTable.ReinstatedOn, ClaimTable.ReinstatedById, ClaimTable.ReinstatementReason);

    public Claim Reverse(Guid claimId, string why) => Do(
        claimId, claim => claim.Reverse(execution.Context.UserId, today.Day, why), why, ClaimTable.ReversedOn, ClaimTable.ReversedById, ClaimTable.ReversalReason);

    // The caller must be able to see the claim and to change it; a refusal is told in the caller's language.
    private Claim Do(Guid claimId, Func<Claim, ActOutcome<Claim>> act, string why, string onColumn, string byColumn, string whyColumn)
    {
        var row = new Row(execution.AsUser.Retrieve(ClaimTable.LogicalName, claimId, ClaimRows.Columns()));
        var currency = row.Key(ClaimTable.TransactionCurrencyId) is { } id ? configurations.CurrencyCode(id) : configurations.Get().Policy.BaseCurrency;
        switch (act(ClaimRows.Of(row, currency)))
        {
            case ActOutcome<Claim>.Done done:
                execution.AsUser.Update(new Entity(ClaimTable.LogicalName, claimId)
                {
                    [ClaimTable.State] = Choices.To(done.Value.State),
                    [onColumn] = Days.ToColumn(today.Day),
                    [byColumn] = new EntityReference(SystemUserTable.LogicalName, execution.Context.UserId),
                    [whyColumn] = Activities.Cut(why, ClaimTable.Lengths.WaiverReason),
                });
                return done.Value;
            case ActOutcome<Claim>.Refused refused:
                throw new UserMistake(refused.Why);
            default:
                throw new InvalidOperationException("Neither done nor refused.");
        }
    }
}
