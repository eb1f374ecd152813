using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// An interest statement as JSON: <c>{ "currency", "total", "segments": [ { "from", "to", "days", "balance", "rate", "branch",
/// "amount" } ] }</c>. Amounts of segments are not rounded; their sum, rounded once, is the total.
/// </summary>
internal static class InterestJson
{
    /// <summary>Cut to nothing but the total where the column could not hold the segments.</summary>
    public static string Of(InterestOutcome.Statement statement)
    {
        var whole = Of(statement, statement.Segments);
        return whole.Length <= ClaimTable.Lengths.Statement ? whole : Of(statement, ValueList<InterestSegment>.Empty);
    }

    public static string Of(InterestOutcome.Statement statement, ValueList<InterestSegment> segments)
    {
        var json = new JsonText().Begin().Put("currency", statement.Total.Currency).Put("total", statement.Total.Amount).BeginList("segments");
        foreach (var segment in segments)
        {
            json.Begin()
                .Put("from", segment.From)
                .Put("to", segment.To)
                .Put("days", segment.Days)
                .Put("balance", segment.Balance)
                .Put("rate", segment.Rate.Percent)
                .Put("branch", segment.Rate.Branch)
                .Put("amount", segment.Amount)
                .End();
        }

        return json.EndList().End().ToString();
    }
}
