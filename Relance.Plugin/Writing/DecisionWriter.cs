using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Keeps the last explanation of a debtor, in both languages, for lists and for those who were not there. It is written when the
/// figures of the account changed; after a message it waits for the outcome, which is evaluated in its turn.
/// </summary>
public sealed class DecisionWriter(Execution execution)
{
    public void Write(DebtorFile file, Decision decision)
    {
        var row = new Entity(DecisionTable.LogicalName, DecisionTable.AccountId, file.AccountReference)
        {
            [DecisionTable.Name] = Activities.Cut(file.Snapshot.Debtor.Name, DecisionTable.Lengths.Name),
            [DecisionTable.AsOf] = Days.ToColumn(file.Snapshot.AsOf),
            [DecisionTable.ReviewOn] = Days.ToColumn(decision.ReviewOn),
            [DecisionTable.SummaryEn] = Summary(file, decision, TextCulture.EnglishBritain, DecisionTable.Lengths.SummaryEn),
            [DecisionTable.SummaryFr] = Summary(file, decision, TextCulture.FrenchFrance, DecisionTable.Lengths.SummaryFr),
            [DecisionTable.Json] = DecisionJson.Of(file.Snapshot, decision),
        };
        execution.AsSystem.Execute(new UpsertRequest { Target = row });
    }

    private static string Summary(DebtorFile file, Decision decision, TextCulture culture, int longest) =>
        Activities.Cut(string.Join("\n", Explainer.Summary(decision, file.Snapshot, culture)), longest);
}
