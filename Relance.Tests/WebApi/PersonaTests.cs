using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Plugin;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.WebApi;

/// <summary>
/// One working day of each person for whom Relance is made, through the Web API and with that person's role alone: what the day needs is
/// allowed, what belongs to somebody else is refused.
/// </summary>
public sealed class PersonaTests : IDisposable
{
    private readonly Desk desk = new(firstStep: step => step[ScenarioStepTable.ApprovalAbove] = new Money(0m));
    private readonly WebApiHost api;

    public PersonaTests() => api = WebApiHost.Over(desk.Host);

    public void Dispose() => api.Dispose();

    [Fact]
    public async Task Collector_ApprovesAgreesAndDocuments()
    {
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var second = desk.InvoiceFollowed(Desk.Monday.PlusDays(-2));
        var me = desk.Collector;

        var worklist = await Done(me, "relance_GetWorklist", """{"Filter":"approvals"}""");
        Assert.Contains("REM-", worklist.Json["Items"]!.ToString(), StringComparison.Ordinal);
        await Done(me, "relance_ExplainInvoice", Body("Invoice", "invoice", invoice));
        var approved = await Done(me, "relance_ApproveReminder", Body("Reminder", "relance_reminder", desk.Reminder().Id));
        Assert.True((bool)approved.Json["Issued"]!);
        await Done(me, "relance_RecordPromise", Body("Debtor", "account", desk.Debtor, $$""" "Invoices":"{{invoice}}","Instalments":"[{\"dueOn\":\"2026-11-30\",\"amount\":1200}]" """));
        await Done(me, "relance_OpenDispute", Body("Invoice", "invoice", second, $"\"Cause\":{Choices.To(DisputeCause.Price).Value}"));
        await Done(me, "relance_Pause", Body("Debtor", "account", desk.Debtor, """ "UntilOn":"2026-11-27T00:00:00Z","Reason":"Inventaire" """));
        await Done(me, "relance_EvidenceFile", Body("Debtor", "account", desk.Debtor));
        var proposed = await Done(me, "relance_ProposeWriteOff", Body("Invoice", "invoice", second, $"\"Amount\":10,\"Cause\":{Choices.To(WriteOffCause.Irrecoverable).Value},\"Reason\":\"Trop petit\""));

        await Refused(me, "POST", "relance_ApproveWriteOff", Body("WriteOff", "relance_writeoff", Guid.Parse(proposed.Json["WriteOff"]!["relance_writeoffid"]!.ToString())));
        await Refused(me, "POST", "relance_PlaceHold", Body("Debtor", "account", desk.Debtor, """ "Reason":"Rumeurs" """));
        await Refused(me, "POST", "relance_HandOver", Body("Debtor", "account", desk.Debtor, $$""" "Agency":{"@odata.type":"Microsoft.Dynamics.CRM.relance_agency","relance_agencyid":"{{desk.Agency().Id}}"} """));
        await Refused(me, "PATCH", $"relance_policies({desk.Policy})", """{"relance_quietdays":0}""");
        await Refused(me, "POST", "relance_RunDunning", "{}");
    }

    [Fact]
    public async Task SalesOwner_SeesWhyAndSettlesTheDisputesThatAreTheirs()
    {
        var me = desk.Engine.CreateUser("Luc Ferrand", "Relance - Sales");
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.SalesOwnerId] = new EntityReference(SystemUserTable.LogicalName, me) });
        var (ours, theirs) = (desk.InvoiceFollowed(Desk.Monday.PlusDays(-5)), desk.InvoiceFollowed(Desk.Monday.PlusDays(-2)));
        var mine = Opened(await Done(desk.Collector, "relance_OpenDispute", Body("Invoice", "invoice", ours, $"\"Cause\":{Choices.To(DisputeCause.Delivery).Value},\"OwnerSide\":{Choices.To(OwnerSide.Sales).Value}")));
        var accountings = Opened(await Done(desk.Collector, "relance_OpenDispute", Body("Invoice", "invoice", theirs, $"\"Cause\":{Choices.To(DisputeCause.AlreadyPaid).Value},\"OwnerSide\":{Choices.To(OwnerSide.Accounting).Value}")));

        var why = await Done(me, "relance_ExplainInvoice", Body("Invoice", "invoice", ours));
        Assert.Contains("litige", why.Json["Explanation"]!.ToString(), StringComparison.Ordinal);
        await Done(me, "relance_GetWorklist", """{"Filter":"mine"}""");
        await Done(me, "relance_ResolveDispute", Body("Dispute", "relance_dispute", mine, $"\"Outcome\":{Choices.To(DisputeOutcome.Unfounded).Value}"));
        Assert.Equal(DisputeState.Resolved, desk.Read(DisputeTable.LogicalName, mine).Choice<DisputeState>(DisputeTable.State));
        await Done(me, "relance_RecordPromise", Body("Debtor", "account", desk.Debtor, $$""" "Invoices":"{{ours}}","Instalments":"[{\"dueOn\":\"2026-11-30\",\"amount\":1200}]" """));

        await Refused(me, "POST", "relance_ResolveDispute", Body("Dispute", "relance_dispute", accountings, $"\"Outcome\":{Choices.To(DisputeOutcome.Unfounded).Value}"));
        await Refused(me, "POST", "relance_ProposePlan", Body("Debtor", "account", desk.Debtor, """ "Count":2,"FirstDueOn":"2026-12-01T00:00:00Z" """));
        await Refused(me, "POST", "relance_Pause", Body("Debtor", "account", desk.Debtor, """ "UntilOn":"2026-11-27T00:00:00Z","Reason":"Inventaire" """));
        await Refused(me, "POST", "relance_PlaceHold", Body("Debtor", "account", desk.Debtor, """ "Reason":"Rumeurs" """));
        await Refused(me, "POST", "relance_EvaluateDebtor", Body("Debtor", "account", desk.Debtor));
    }

    [Fact]
    public async Task CreditManager_LimitsHoldsAndDecides()
    {
        var me = desk.Engine.CreateUser("Paul Mercier", RecoveryDesk.CreditManager);
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var reminder = desk.Reminder().Id;

        await Done(me, "relance_AssessDebtor", Body("Debtor", "account", desk.Debtor));
        await Created(me, "relance_temporarylimits", $$"""{"relance_AccountId@odata.bind":"/accounts({{desk.Debtor}})","relance_amount":5000,"relance_fromon":"2026-11-23","relance_untilon":"2026-12-31","relance_reason":"Salon"}""");
        await Done(me, "relance_PlaceHold", Body("Debtor", "account", desk.Debtor, """ "Reason":"Rumeurs" """));
        var rehearsed = await Done(me, "relance_ReleaseHold", Body("Debtor", "account", desk.Debtor, """ "Reason":"Infondées","Rehearse":true """));
        Assert.True((bool)rehearsed.Json["Released"]!);
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
        await Done(me, "relance_ReleaseHold", Body("Debtor", "account", desk.Debtor, """ "Reason":"Infondées" """));
        var proposed = await Done(desk.Collector, "relance_ProposeWriteOff", Body("Invoice", "invoice", invoice, $"\"Amount\":10,\"Cause\":{Choices.To(WriteOffCause.Irrecoverable).Value},\"Reason\":\"Trop petit\""));
        await Done(me, "relance_ApproveWriteOff", Body("WriteOff", "relance_writeoff", Guid.Parse(proposed.Json["WriteOff"]!["relance_writeoffid"]!.ToString())));
        await Done(me, "relance_TakeSnapshot", "{}");
        await Done(me, "relance_MonthlyReport", "{}");

        await Refused(me, "PATCH", $"relance_policies({desk.Policy})", """{"relance_quietdays":0}""");
        await Refused(me, "POST", "relance_CopyVersion", Body("Version", "relance_scenarioversion", desk.Version));
        await Refused(me, "POST", "relance_SendTest", """{"TextName":"reminder-1"}""");
        await Refused(me, "PATCH", $"relance_reminders({reminder})", $$"""{"relance_state":{{Choices.To(ReminderState.Delivered).Value}}}""");
    }

    [Fact]
    public async Task Administrator_ChecksDraftsAndPublishes_AndChasesNobody()
    {
        var me = desk.Engine.CreateUser("Anne Colin", "Relance - Administrator");
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        await Done(me, "relance_CheckConfiguration", "{}");
        await Changed(me, $"relance_policies({desk.Policy})", """{"relance_quietdays":2}""");
        var copied = await Done(me, "relance_CopyVersion", Body("Version", "relance_scenarioversion", desk.Version));
        var draft = Guid.Parse(copied.Json["Draft"]!["relance_scenarioversionid"]!.ToString());
        await Done(me, "relance_PreviewPublication", Body("Version", "relance_scenarioversion", draft));
        await Done(me, "relance_RunDunning", "{}");
        await Done(me, "relance_ExplainInvoice", Body("Invoice", "invoice", invoice));

        await Refused(me, "POST", "relance_ApproveReminder", Body("Reminder", "relance_reminder", desk.Reminder().Id));
        await Refused(me, "POST", "relance_PlaceHold", Body("Debtor", "account", desk.Debtor, """ "Reason":"Rumeurs" """));
        await Refused(me, "POST", "relance_OpenDispute", Body("Invoice", "invoice", invoice, $"\"Cause\":{Choices.To(DisputeCause.Price).Value}"));
        await Refused(me, "POST", "relance_RecordPromise", Body("Debtor", "account", desk.Debtor, """ "Instalments":"[{\"dueOn\":\"2026-11-30\",\"amount\":1200}]" """));
    }

    [Fact]
    public async Task Auditor_ReadsEverythingAndChangesNothing()
    {
        var me = desk.Engine.CreateUser("Ines Blanc", "Relance - Auditor");
        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        foreach (var table in new[] { "invoices", "relance_reminders", "relance_reminderlines", "relance_decisions", "relance_policies", "relance_scenariosteps", "relance_disputes", "relance_claims", "relance_writeoffs" })
        {
            Assert.Equal(200, (await api.Get(table, As(me))).Status);
        }

        await Done(me, "relance_ExplainInvoice", Body("Invoice", "invoice", invoice));
        await Done(me, "relance_EvidenceFile", Body("Debtor", "account", desk.Debtor));
        await Done(me, "relance_CompareRoutes", Body("Debtor", "account", desk.Debtor));

        await Refused(me, "PATCH", $"accounts({desk.Debtor})", """{"name":"Autre"}""");
        await Refused(me, "POST", "relance_OpenDispute", Body("Invoice", "invoice", invoice, $"\"Cause\":{Choices.To(DisputeCause.Price).Value}"));
        await Refused(me, "POST", "relance_ApproveReminder", Body("Reminder", "relance_reminder", desk.Reminder().Id));
        await Refused(me, "POST", "relance_TakeSnapshot", "{}");
        await Refused(me, "DELETE", $"relance_reminders({desk.Reminder().Id})", null);
        Assert.Equal(ReminderState.Proposed, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
    }

    private async Task<Answer> Done(Guid user, string action, string body)
    {
        var answer = await api.Send("POST", action, body, As(user));
        Assert.True(answer.Status is 200 or 204, $"{action}: {answer.Body}");
        desk.Engine.RunAsyncSteps();
        Assert.Empty(desk.Engine.FailedJobs);
        return answer;
    }

    private async Task Created(Guid user, string table, string body) => await Succeeds("POST", table, body, user);

    private async Task Changed(Guid user, string row, string body) => await Succeeds("PATCH", row, body, user);

    private async Task Succeeds(string method, string path, string body, Guid user)
    {
        var answer = await api.Send(method, path, body, As(user));
        Assert.True(answer.Status is 200 or 201 or 204, $"{path}: {answer.Body}");
        desk.Engine.RunAsyncSteps();
    }

    // By right, not by content: nothing about the request itself is wrong.
    private async Task Refused(Guid user, string method, string path, string? body)
    {
        var answer = await api.Send(method, path, body, As(user));
        Assert.True(answer.Status == 403 || (answer.Status == 400 && answer.ErrorMessage.Contains("RL-126", StringComparison.Ordinal)), $"{path}: {answer.Status} {answer.Body}");
    }

    private static Guid Opened(Answer answer) => Guid.Parse(answer.Json["Dispute"]!["relance_disputeid"]!.ToString());

    private static string Body(string parameter, string table, Guid id, string more = "")
    {
        var rest = more.Length == 0 ? "" : "," + more;
        return $$"""{"{{parameter}}":{"@odata.type":"Microsoft.Dynamics.CRM.{{table}}","{{table}}id":"{{id}}"}{{rest}}}""";
    }

    private static string As(Guid user) => $"MSCRMCallerID: {user}";
}
