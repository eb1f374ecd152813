using System;
using System.Linq;
using System.ServiceModel;
using System.Text;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Messages outside the scenario: confirmations, offers of plans, the terms told to a new customer.</summary>
public sealed class CorrespondenceTests
{
    private const string InTwo = "[{\"dueOn\":\"2026-12-01\",\"amount\":600},{\"dueOn\":\"2026-12-15\",\"amount\":600}]";
    private static readonly LocalDate DueOn = Desk.Monday.PlusDays(-4);

    [Fact]
    public void Promise_WithConfirm_IsWrittenToThePersonWhoGaveIt()
    {
        using var desk = Prepared();
        var invoice = desk.InvoiceFollowed(DueOn);
        var person = desk.Service.Contact("Lemoine", desk.Debtor, "lemoine@durand.example");

        var answer = desk.Ask(
            "relance_RecordPromise",
            ("Debtor", desk.DebtorReference),
            ("Contact", new EntityReference(ContactTable.LogicalName, person)),
            ("Instalments", InTwo),
            ("Confirm", true));

        var mail = Assert.Single(desk.Rows(EmailTable.LogicalName));
        var number = desk.Read(PromiseTable.LogicalName, ((EntityReference)answer["Promise"]).Id).Text(PromiseTable.Name);
        Assert.Equal("Email", answer["Channel"]);
        Assert.Equal(mail.Id, answer["Message"]);
        Assert.Equal($"Promesse {number}", mail.Text(EmailTable.Subject));
        Assert.Equal("<p>Lemoine 1\u202F200,00\u00A0€ 15/12/2026 F-001</p>", mail.Text(EmailTable.Description));
        Assert.Equal(invoice, mail.Key(EmailTable.RegardingObjectId));
        Assert.Equal("lemoine@durand.example", Assert.Single(desk.Engine.Mailed));
    }

    [Fact]
    public void Confirmation_ThatComesBack_IsATaskUntilThePersonHasAnotherAddress()
    {
        using var desk = Prepared();
        desk.InvoiceFollowed(DueOn);
        desk.Engine.FailAddress(Desk.Accountant);
        desk.Ask("relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", InTwo), ("Confirm", true));
        desk.Engine.RunAsyncSteps();
        desk.Evaluate();

        var task = Assert.Single(desk.Rows(TaskTable.LogicalName));
        Assert.Equal((TaskKind.DeliveryFailed, desk.Debtor, desk.Collector), (task.Choice<TaskKind>(TaskTable.TaskKind), task.Key(TaskTable.AccountId), task.Key(TaskTable.OwnerId)));
        Assert.Equal(TaskTable.States.Open, task.Code(TaskTable.StateCode));
        Assert.Equal($"Un message n’est pas arrivé (Engagement de paiement, {Desk.Accountant}). Corrigez l’adresse, puis renvoyez-le.", task.Text(TaskTable.Description));
        Assert.True(desk.Account().Flag(AccountTable.HasOpenTask));

        desk.Service.Update(new Entity(ContactTable.LogicalName, desk.Person) { [ContactTable.EmailAddress1] = "nouvelle@durand.example" });
        desk.Engine.RunAsyncSteps();

        Assert.Equal(TaskTable.States.Completed, Assert.Single(desk.Rows(TaskTable.LogicalName)).Code(TaskTable.StateCode));
    }

    [Fact]
    public void Confirmation_CountsNeitherForQuietDaysNorForTheLimitOfContacts()
    {
        using var desk = Prepared(policy =>
        {
            policy[PolicyTable.QuietDays] = 10;
            policy[PolicyTable.ContactMaximum] = 1;
            policy[PolicyTable.ContactPeriodDays] = 30;
        });
        desk.InvoiceFollowed(DueOn);
        var plan = Propose(desk);
        Assert.Single(desk.Rows(EmailTable.LogicalName));
        Assert.Empty(desk.Rows(ReminderTable.LogicalName));

        desk.GoTo(Desk.Monday.PlusDays(1));

        Assert.Single(desk.Rows(ReminderTable.LogicalName));
        Assert.Equal(2, desk.Engine.Mailed.Count);
        Assert.Equal(PlanState.Proposed, desk.Read(PaymentPlanTable.LogicalName, plan.Id).Choice<PlanState>(PaymentPlanTable.State));
    }

    [Fact]
    public void Plan_OfferedAcceptedAndRescheduled_IsWrittenEachTime()
    {
        using var desk = Prepared();
        desk.InvoiceFollowed(DueOn);
        var plan = Propose(desk);
        desk.Ask("relance_AcceptPlan", ("Plan", plan), ("Confirm", true));

        desk.Ask("relance_ReschedulePlan", ("Plan", plan), ("Count", 3), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(20))), ("Confirm", true));

        var numbers = desk.Rows(PaymentPlanTable.LogicalName).Select(row => row.Text(PaymentPlanTable.Name)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(
            new[] { $"Offre {numbers[0]}", $"Accord {numbers[0]}", $"Accord {numbers[1]}" }.Order(StringComparer.Ordinal),
            desk.Rows(EmailTable.LogicalName).Select(mail => mail.Text(EmailTable.Subject)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Dispute_WithConfirm_IsAcknowledgedWithItsAmountAndTheRest()
    {
        using var desk = Prepared(policy => policy[PolicyTable.DisputeDeadlineDays] = 15);
        var invoice = desk.InvoiceFollowed(DueOn);

        var answer = desk.Ask(
            "relance_OpenDispute",
            ("Invoice", new EntityReference(InvoiceTable.LogicalName, invoice)),
            ("Cause", Choices.To(DisputeCause.Quantity)),
            ("Amount", new Microsoft.Xrm.Sdk.Money(200m)),
            ("Confirm", true));

        var number = desk.Read(DisputeTable.LogicalName, ((EntityReference)answer["Dispute"]).Id).Text(DisputeTable.Name);
        var mail = desk.Rows(EmailTable.LogicalName).Single(row => row.Id == (Guid)answer["Message"]);
        Assert.Equal($"Réclamation {number}", mail.Text(EmailTable.Subject));
        Assert.Equal("<p>quantité facturée 200,00\u00A0€ 08/12/2026 reste 1\u202F000,00\u00A0€</p>", mail.Text(EmailTable.Description));
    }

    [Fact]
    public void Confirmation_IsWrittenOnlyWhenItIsAskedFor()
    {
        using var desk = Prepared();
        desk.InvoiceFollowed(DueOn);

        var answer = desk.Ask("relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", InTwo));

        Assert.Empty(desk.Rows(EmailTable.LogicalName));
        Assert.False(answer.Results.TryGetValue("Message", out var message) && message is Guid id && id != Guid.Empty);
    }

    [Fact]
    public void Debtor_WhoWantsNoEmail_GetsALetterWithTheTextAttached()
    {
        using var desk = Prepared();
        desk.Service.Update(new Entity(ContactTable.LogicalName, desk.Person) { [ContactTable.DoNotEmail] = true });
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor)
        {
            [AccountTable.Address1Line1] = "3, quai du Port",
            [AccountTable.Address1PostalCode] = "13002",
            [AccountTable.Address1City] = "Marseille",
        });

        var answer = desk.Ask("relance_SendTerms", ("Debtor", desk.DebtorReference));

        Assert.Equal("Letter", answer["Channel"]);
        Assert.Empty(desk.Engine.Mailed);
        var letter = Assert.Single(desk.Rows(LetterTable.LogicalName));
        Assert.Equal(desk.Debtor, letter.Key(LetterTable.RegardingObjectId));
        Assert.Contains("Marseille", letter.Text(LetterTable.Address));
        var document = Assert.Single(desk.Rows(AnnotationTable.LogicalName));
        Assert.Equal("<p>C-0042 </p>", Encoding.UTF8.GetString(Convert.FromBase64String(document.Text(AnnotationTable.DocumentBody)!)));
    }

    [Fact]
    public void Terms_OfTheAccount_AreToldToTheNamedContact()
    {
        using var desk = Prepared();
        var terms = desk.Service.Create(new Entity(PaymentTermsTable.LogicalName)
        {
            [PaymentTermsTable.Name] = "30 jours nets",
            [PaymentTermsTable.Code] = "N30",
            [PaymentTermsTable.Days] = 30,
        });
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor) { [AccountTable.PaymentTermsId] = new EntityReference(PaymentTermsTable.LogicalName, terms) });
        var person = desk.Service.Contact("Lemoine", desk.Debtor, "lemoine@durand.example");

        desk.Ask("relance_SendTerms", ("Debtor", desk.DebtorReference), ("Contact", new EntityReference(ContactTable.LogicalName, person)));

        Assert.Equal("<p>C-0042 30 jours nets</p>", Assert.Single(desk.Rows(EmailTable.LogicalName)).Text(EmailTable.Description));
        Assert.Equal("lemoine@durand.example", Assert.Single(desk.Engine.Mailed));
    }

    [Theory]
    [InlineData("fr", "Personne ne peut être joint par écrit chez Ets Durand")]
    [InlineData("en", "Nobody at Ets Durand can be written to")]
    public void Promise_ToConfirmWithoutAnyAddress_IsRefusedWhole(string language, string words)
    {
        using var desk = Prepared();
        desk.InvoiceFollowed(DueOn);
        desk.Service.Update(new Entity(ContactTable.LogicalName, desk.Person) { [ContactTable.DoNotEmail] = true });
        desk.Service.Update(new Entity(UserSettingsTable.LogicalName, desk.Collector) { [UserSettingsTable.UiLanguageId] = language == "fr" ? 1036 : 1033 });

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => Desk.Ask(desk.Engine.As(desk.Collector), "relance_RecordPromise", ("Debtor", desk.DebtorReference), ("Instalments", InTwo), ("Confirm", true)));

        Assert.Contains(words, refused.Message);
        Assert.Contains("RL-170", refused.Message);
        Assert.Empty(desk.Rows(PromiseTable.LogicalName));
    }

    [Fact]
    public void Offer_WithoutAUsableText_IsRefusedAndNamesTheText()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(DueOn);

        var refused = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Propose(desk));

        Assert.Contains("plan-offer", refused.Message);
        Assert.Contains("RL-171", refused.Message);
        Assert.Empty(desk.Rows(PaymentPlanTable.LogicalName));
    }

    private static Desk Prepared(Action<Entity>? policy = null)
    {
        var desk = new Desk(policy);
        DeskTexts.Text(
            desk.Service,
            "promise-confirmation",
            null,
            "<p>{{promise.givenBy}} {{promise.total}} {{promise.completeOn}}{{#each lines}} {{line.number}}{{/each}}</p>",
            "Promesse {{message.reference}}");
        DeskTexts.Text(desk.Service, "plan-offer", null, "<p>{{plan.total}}</p>", "Offre {{plan.number}}");
        DeskTexts.Text(desk.Service, "plan-confirmation", null, "<p>{{plan.total}}</p>", "Accord {{plan.number}}");
        DeskTexts.Text(
            desk.Service,
            "dispute-acknowledgement",
            null,
            "<p>{{#if dispute}}{{dispute.cause}} {{dispute.amount}}{{/if}}{{#if dispute.answerBy}} {{dispute.answerBy}}{{/if}}{{#if asked}} reste {{asked}}{{/if}}</p>",
            "Réclamation {{message.reference}}");
        DeskTexts.Text(desk.Service, "welcome", null, "<p>{{message.reference}} {{#if terms}}{{terms.name}}{{/if}}</p>", "Conditions");
        return desk;
    }

    private static EntityReference Propose(Desk desk) => (EntityReference)desk.Ask(
        "relance_ProposePlan", ("Debtor", desk.DebtorReference), ("Count", 2), ("FirstDueOn", Days.ToColumn(Desk.Monday.PlusDays(10))), ("Confirm", true))["Plan"];
}
