using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Writing;

/// <summary>A rehearsed publication as JSON; absent means null.</summary>
/// <remarks>
/// <c>{ "version", "migration", "asOf", "isComplete", "debtors", "invoices", "messagesBefore", "messagesAfter", "holdsBefore",
/// "holdsAfter", "moves": [ { "debtor", "debtorName", "invoice", "number", "before": { "order", "name", "on" }, "after": { … } } ] }</c>
/// </remarks>
internal static class PublicationJson
{
    public static string Of(PublicationDifference difference, DebtorPage page, ScenarioVersion draft, Migration migration, LocalDate asOf)
    {
        var json = new JsonText().Begin()
            .Put("version", draft.Id)
            .Put("migration", migration)
            .Put("asOf", asOf)
            .Put("isComplete", page.IsLast)
            .Put("debtors", difference.Debtors)
            .Put("invoices", difference.Invoices)
            .Put("messagesBefore", difference.MessagesBefore)
            .Put("messagesAfter", difference.MessagesAfter)
            .Put("holdsBefore", difference.HoldsBefore)
            .Put("holdsAfter", difference.HoldsAfter)
            .BeginList("moves");
        foreach (var move in difference.Moves)
        {
            json.Begin().Put("debtor", move.DebtorId).Put("debtorName", page.Names[move.DebtorId]).Put("invoice", move.InvoiceId).Put("number", move.Number);
            Step(json, "before", move.Before);
            Step(json, "after", move.After);
            json.End();
        }

        return json.EndList().End().ToString();
    }

    private static void Step(JsonText json, string name, NextStep step) =>
        json.Begin(name).Put("order", step.Order).Put("name", step.Order is null ? null : step.Name).Put("on", step.On).End();
}
