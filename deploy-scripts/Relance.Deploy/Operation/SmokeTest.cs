using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>
/// A made-up debtor with a late invoice, on which Relance has to react as it would on a real one. The debtor accepts no e-mail, so nothing
/// leaves the house; everything is removed afterwards, also what an earlier test left when it was cut off.
/// </summary>
public sealed class SmokeTest(DataverseClient client, Func<TimeSpan, CancellationToken, Task>? wait = null)
{
    // What the test is recognised by; nobody has a customer with this number.
    private const string Number = "RELANCE-SMOKE";
    private const int DaysLate = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    // Rows that hang on the debtor, each with its lookup; activities come with the invoice and the debtor they are about.
    private static readonly (string Set, string Id, string Lookup)[] Dependants =
    {
        (ClaimTable.EntitySetName, ClaimTable.Id, ClaimTable.AccountId),
        (ReminderTable.EntitySetName, ReminderTable.Id, ReminderTable.AccountId),
        (CreditHoldTable.EntitySetName, CreditHoldTable.Id, CreditHoldTable.AccountId),
        ("invoices", "invoiceid", "customerid"),
        (DecisionTable.EntitySetName, DecisionTable.Id, DecisionTable.AccountId),
    };

    /// <summary>Whether there is what a decision needs: a policy and a published scenario.</summary>
    public async Task<bool> IsConfigured() =>
        (await client.List($"{PolicyTable.EntitySetName}?$select={PolicyTable.Id}&$top=1").ConfigureAwait(false)).Count > 0
        && (await client.List($"{ScenarioVersionTable.EntitySetName}?$select={ScenarioVersionTable.Id}&$filter={ScenarioVersionTable.VersionState} eq {VersionStateChoice.Published}&$top=1").ConfigureAwait(false)).Count > 0;

    /// <returns>The debtor that the invoice is for.</returns>
    public async Task<Guid> Prepare()
    {
        var debtor = Guid.NewGuid();
        await client.Put($"accounts({debtor})", new JsonObject
        {
            ["name"] = "Relance smoke test",
            ["accountnumber"] = Number,
            ["address1_line1"] = "1 rue du Test",
            ["address1_postalcode"] = "75001",
            ["address1_city"] = "Paris",
            ["donotemail"] = true,
            ["donotphone"] = true,
            [AccountTable.Kind] = DebtorKindChoice.Company,
        }).ConfigureAwait(false);

        // Late by the clock of the environment, which need not be ours.
        var today = (DateTime)(await client.Get($"accounts({debtor})?$select=createdon").ConfigureAwait(false))["createdon"]!;
        await client.Put($"invoices({Guid.NewGuid()})", new JsonObject
        {
            ["name"] = Number,
            ["invoicenumber"] = Number,
            ["customerid_account@odata.bind"] = $"/accounts({debtor})",
            ["totalamount"] = 1200,
            ["duedate"] = Day(today, -DaysLate),
            [InvoiceTable.IssuedOn] = Day(today, -2 * DaysLate),
        }).ConfigureAwait(false);
        return debtor;
    }

    /// <summary>Waits until Relance has reminded, or has decided not to.</summary>
    /// <returns>The reminder; null = none came in time.</returns>
    public async Task<JsonObject?> Reminder(Guid debtor, TimeSpan limit, CancellationToken cancellation = default)
    {
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            // The decision first: it is written after the reminder, so that one without the other means that none is coming.
            var isDecided = await ReviewDay(debtor).ConfigureAwait(false) is not null;
            var reminder = await Written(debtor, cancellation).ConfigureAwait(false);
            if (reminder is not null || isDecided || waited >= limit)
            {
                return reminder;
            }

            await (wait ?? Task.Delay)(Pause, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>The day on which Relance would look at the debtor again, as yyyy-MM-dd; null = it has not decided anything.</summary>
    public async Task<string?> ReviewDay(Guid debtor)
    {
        var rows = await client.List($"{DecisionTable.EntitySetName}?$select={DecisionTable.ReviewOn}&$filter=_{DecisionTable.AccountId}_value eq {debtor}").ConfigureAwait(false);
        return (string?)rows.FirstOrDefault()?[DecisionTable.ReviewOn];
    }

    /// <summary>Has the debtor evaluated as on another day: on a Sunday or a holiday no reminder can come.</summary>
    /// <returns>The reminder; null = there is none on that day either.</returns>
    public async Task<JsonObject?> ReminderOn(Guid debtor, string day)
    {
        await client.Call("relance_EvaluateDebtor", new JsonObject
        {
            ["Debtor"] = new JsonObject { ["@odata.type"] = "Microsoft.Dynamics.CRM.account", ["accountid"] = debtor },
            ["AsOf"] = day + "T00:00:00Z",
        }).ConfigureAwait(false);
        return await Written(debtor, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>Why Relance did what it did, in its own words; null = it has not decided anything.</summary>
    public async Task<string?> Explanation(Guid debtor, bool inFrench)
    {
        var column = inFrench ? DecisionTable.SummaryFr : DecisionTable.SummaryEn;
        var rows = await client.List($"{DecisionTable.EntitySetName}?$select={column}&$filter=_{DecisionTable.AccountId}_value eq {debtor}").ConfigureAwait(false);
        return (string?)rows.FirstOrDefault()?[column];
    }

    /// <summary>Removes every debtor of such a test with all that hangs on it.</summary>
    /// <returns>How many debtors there were.</returns>
    public async Task<int> Remove()
    {
        var debtors = await client.List($"accounts?$select=accountid&$filter=accountnumber eq '{Number}'").ConfigureAwait(false);
        foreach (var debtor in debtors.Select(row => (string)row["accountid"]!))
        {
            // The activities first: they point to the reminder, which cannot be deleted before them.
            await Activities(debtor).ConfigureAwait(false);
            foreach (var invoice in await client.List($"invoices?$select=invoiceid&$filter=_customerid_value eq {debtor}").ConfigureAwait(false))
            {
                await Activities((string)invoice["invoiceid"]!).ConfigureAwait(false);
            }

            foreach (var (set, id, lookup) in Dependants)
            {
                foreach (var row in await client.List($"{set}?$select={id}&$filter=_{lookup}_value eq {debtor}").ConfigureAwait(false))
                {
                    await client.Delete($"{set}({(string)row[id]!})").ConfigureAwait(false);
                }
            }

            await client.Delete($"accounts({debtor})").ConfigureAwait(false);
        }

        return debtors.Count;
    }

    private async Task<JsonObject?> Written(Guid debtor, CancellationToken cancellation) => (await client
        .List($"{ReminderTable.EntitySetName}?$select={ReminderTable.Name},{ReminderTable.Summary},{ReminderTable.State}&$filter=_{ReminderTable.AccountId}_value eq {debtor}", cancellation)
        .ConfigureAwait(false)).FirstOrDefault();

    private async Task Activities(string regarding)
    {
        foreach (var set in new[] { "emails", "letters", "phonecalls", "tasks" })
        {
            foreach (var row in await client.List($"{set}?$select=activityid&$filter=_regardingobjectid_value eq {regarding}").ConfigureAwait(false))
            {
                await client.Delete($"{set}({(string)row["activityid"]!})").ConfigureAwait(false);
            }
        }
    }

    private static string Day(DateTime today, int days) => today.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
