using System.Collections.Generic;
using NodaTime;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>
/// Items of the worklist as JSON: <c>[ { "key", "kind", "title", "debtor", "debtorName", "source", "invoice", "amount",
/// "currency", "on", "days", "oldestDaysLate", "owner", "person", "points", "reasons": [ { "text", "points" } ], "action",
/// "actionText", "snoozedUntil" } ]</c>. "days" counts from "on" to the day of the list and is negative before it.
/// </summary>
internal static class WorklistJson
{
    public static string Of(IEnumerable<WorkItem> items, LocalDate asOf, string currency, TextCulture culture)
    {
        var json = new JsonText().BeginList();
        foreach (var item in items)
        {
            json.Begin()
                .Put("key", item.Key)
                .Put("kind", item.Kind)
                .Put("title", WorklistTexts.Title(item, culture))
                .Put("debtor", item.Debtor.Id)
                .Put("debtorName", item.Debtor.Name)
                .Put("source", item.SourceId)
                .Put("invoice", item.InvoiceId)
                .Put("amount", item.Amount)
                .Put("currency", currency)
                .Put("on", item.On)
                .Put("days", item.On is { } on ? DayCount.Between(on, asOf) : null)
                .Put("oldestDaysLate", item.Debtor.OldestDaysLate)
                .Put("owner", item.Owner)
                .Put("person", item.PersonId)
                .Put("points", item.Points)
                .BeginList("reasons");
            foreach (var reason in item.Reasons)
            {
                json.Begin().Put("text", WorklistTexts.Of(reason.Reason, currency, culture)).Put("points", reason.Points).End();
            }

            json.EndList()
                .Put("action", item.Action)
                .Put("actionText", WorklistTexts.Of(item.Action, culture))
                .Put("snoozedUntil", item.SnoozedUntil)
                .End();
        }

        return json.EndList().ToString();
    }
}
