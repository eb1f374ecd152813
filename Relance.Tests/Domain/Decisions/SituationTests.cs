using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Domain.Decisions;

/// <summary>
/// What a person reads about an invoice in the situations that come up every day, decided and explained by the product and approved line by
/// line in <c>Approvals/Explanations</c>.
/// </summary>
public sealed class SituationTests
{
    private static readonly Policy Policy = new() { HasWayToPay = true };

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-GB")]
    public void Explanations_OfTypicalSituations_AreTheApprovedOnes(string tag)
    {
        var lines = Situations().SelectMany(one => new[] { "# " + one.Key, Explained(one.Value, TextCulture.Find(tag)!), "" });
        var approved = Path.Combine(Repository.Root, "Relance.Tests", "Approvals", "Explanations", tag + ".txt");
        Assert.Equal(File.ReadAllText(approved), string.Join("\n", lines));
    }

    private static Dictionary<string, DebtorSnapshot> Situations() => new()
    {
        ["part disputed, the rest within its grace"] = Snapshot(Late(3)) with { Disputes = ValueList.Of(A.Dispute(4200m)) },
        ["the whole invoice disputed"] = Snapshot(Late(30)) with { Disputes = ValueList.Of(A.Dispute()) },
        ["promised"] = Snapshot(Late(30)) with { Promises = ValueList.Of(A.Promise(A.Monday.PlusDays(4)) with { GraceDays = 2 }), Payments = ValueList.Of(A.Payment(3000m, 1)) },
        ["in a payment plan"] = Snapshot(Late(30)) with { Plans = ValueList.Of(A.Plan(A.Monday.PlusDays(7), 4500m, 4500m)) },
        ["paused"] = Snapshot(Late(30)) with { Pauses = ValueList.Of(new Pause(A.Id(550), null, A.Monday.PlusDays(-2), A.Monday.PlusDays(7), "inventaire du client")) },
        ["not due yet"] = Snapshot(Late(-5)),
        ["between two steps"] = Snapshot(Late(12)) with { History = ValueList.Of(A.Reminder() with { CountedOn = A.Monday.PlusDays(-2) }) },
        ["written to lately about another invoice"] = Snapshot(Late(30), A.Invoice(2)) with
        {
            Policy = Policy with { QuietDays = 7 },
            History = ValueList.Of(A.Reminder(invoice: 2) with { IssuedOn = A.Monday.PlusDays(-3), CountedOn = A.Monday.PlusDays(-3) }),
        },
        ["below the minimum of the debtor"] = Snapshot(Late(30) with { Total = 18m }) with { Policy = Policy with { MinimumDebtor = 50m } },
        ["covered by money that is not applied"] = Snapshot(Late(30)) with { Payments = ValueList.Of(A.Payment(9500m)) },
        ["waiting for approval"] = Snapshot(Late(6)) with { History = ValueList.Of(Unsent() with { RequiresApproval = true }) },
        ["left, not yet arrived"] = Snapshot(Late(6)) with { History = ValueList.Of(A.Reminder() with { State = ReminderState.Issued, CountedOn = null, IssuedOn = A.Monday.PlusDays(-1) }) },
        ["refused as an e-invoice"] = Snapshot(Late(30) with { EInvoiceStatus = "210" }),
        ["nobody to write to"] = Snapshot(Late(30)) with { Debtor = A.Debtor() with { Contacts = ValueList<Contact>.Empty } },
        ["every step done"] = Snapshot(Late(60)) with { History = ValueList.Of(A.Reminder(3) with { CountedOn = A.Monday.PlusDays(-20) }) },
        ["reminded today"] = Snapshot(Late(30)),
    };

    private static DebtorSnapshot Snapshot(params Invoice[] invoices) => A.Snapshot(invoices) with { Policy = Policy };

    private static Invoice Late(int days) => A.Invoice() with { DueOn = A.Monday.PlusDays(-days) };

    private static Reminder Unsent() => A.Reminder() with { State = ReminderState.Proposed, IssuedOn = null, CountedOn = null, ProposedOn = A.Monday.PlusDays(-1) };

    private static string Explained(DebtorSnapshot snapshot, TextCulture culture) =>
        Explainer.Explain(Dunning.Decide(snapshot).Reasons.First(reason => reason.InvoiceId == A.Id(1001)), ExplainContext.Of(snapshot), culture);
}
