using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Formal notices: complete before they leave, their dates kept, followed until their deadline is over (design rule 26).</summary>
public sealed class FormalNoticeTests
{
    /// <summary>The third step is due on this day: 30 days after a due date of 18 November.</summary>
    private static readonly LocalDate NoticeOn = Desk.Monday.PlusDays(25);

    [Fact]
    public void Notice_Proposed_HasItsRowAndApprovedItBearsThePersonAndTheDay()
    {
        using var desk = Ready();
        var manager = desk.Engine.CreateUser("Paul Mercier", RecoveryDesk.CreditManager);
        Assert.Equal((FormalNoticeState.Draft, 1200m, 15, true), (State(desk), Notice(desk).Amount(FormalNoticeTable.Amount), Notice(desk).Integer(FormalNoticeTable.DeadlineDays), Notice(desk).Flag(FormalNoticeTable.IsComplete)));

        Desk.Ask(desk.Engine.As(manager), "relance_ApproveReminder", ("Reminder", Reminder(desk)));

        Assert.Equal((FormalNoticeState.Approved, NoticeOn, NoticeOn), (State(desk), Notice(desk).Day(FormalNoticeTable.DatedOn), Notice(desk).Day(FormalNoticeTable.ApprovedOn)));
        Assert.Equal(manager, Notice(desk).Key(FormalNoticeTable.ApprovedById));
    }

    [Fact]
    public void Notice_WithoutASignatory_IsRefusedAndSaysWhereToEnterIt()
    {
        using var desk = Ready(policy => policy[PolicyTable.Signatory] = null);

        Assert.False(Notice(desk).Flag(FormalNoticeTable.IsComplete));
        Assert.Equal(TaskKind.FormalNoticeIncomplete, Assert.Single(desk.Rows(TaskTable.LogicalName)).Choice<TaskKind>(TaskTable.TaskKind));
        desk.RefusedInBothLanguages(
            "La mise en demeure ne peut pas partir avant d’être complète :\n- Indiquez le signataire dans la politique (champ « Signataire »). (NOT013)",
            "The formal notice cannot leave before it is complete:\n- Name the person who signs, in the policy (field “Signatory”). (NOT013)",
            user => Desk.Ask(user, "relance_ApproveReminder", ("Reminder", Reminder(desk))));
        Assert.Empty(desk.Rows(LetterTable.LogicalName));

        desk.Service.Update(new Entity(PolicyTable.LogicalName, desk.Policy) { [PolicyTable.Signatory] = "Paul Mercier" });
        desk.Evaluate();
        Assert.True(Notice(desk).Flag(FormalNoticeTable.IsComplete));
        desk.Ask("relance_ApproveReminder", ("Reminder", Reminder(desk)));
        Assert.Single(desk.Rows(LetterTable.LogicalName));
    }

    [Fact]
    public void Dates_OfTheLetter_MakeStateEffectAndDeadline()
    {
        using var desk = Sent();

        var answer = Record(desk, ("PresentedOn", NoticeOn.PlusDays(2)));

        Assert.Equal(FormalNoticeState.Counts, State(desk));
        Assert.Equal((NoticeOn, NoticeOn.PlusDays(2), NoticeOn.PlusDays(17)), (Notice(desk).Day(FormalNoticeTable.SentOn), Notice(desk).Day(FormalNoticeTable.CountsOn), Notice(desk).Day(FormalNoticeTable.DeadlineOn)));
        Assert.Equal(Choices.To(FormalNoticeState.Counts), answer["State"]);
        Assert.Equal((Days.ToColumn(NoticeOn.PlusDays(2)), Days.ToColumn(NoticeOn.PlusDays(17))), (answer["CountsOn"], answer["DeadlineOn"]));
        Record(desk, ("ReceivedOn", NoticeOn.PlusDays(3)), ("ProofNumber", "1A 234"));
        Assert.Equal((NoticeOn.PlusDays(2), "1A 234"), (Notice(desk).Day(FormalNoticeTable.CountsOn), Notice(desk).Text(FormalNoticeTable.ProofNumber)));
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 0)]
    [InlineData(18, 1)]
    public void Deadline_OnceOver_AsksToChooseARoute(int days, int tasks)
    {
        using var desk = Sent();
        Record(desk, ("PresentedOn", NoticeOn.PlusDays(2)));

        desk.GoTo(NoticeOn.PlusDays(days));
        desk.Evaluate();

        Assert.Equal(tasks, desk.Rows(TaskTable.LogicalName).Count(task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.ChooseRoute));
        Assert.Equal(tasks == 1, Notice(desk).Text(FormalNoticeTable.NextRoutes) is not null);
    }

    [Fact]
    public void Deadline_Paid_AsksForNoRoute()
    {
        using var desk = Sent();
        Record(desk, ("PresentedOn", NoticeOn.PlusDays(2)));
        desk.Pay(desk.Rows(InvoiceTable.LogicalName)[0].Id, 1200m);

        desk.GoTo(NoticeOn.PlusDays(30));

        Assert.DoesNotContain(desk.Rows(TaskTable.LogicalName), task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.ChooseRoute);
    }

    [Fact]
    public void Letter_ThatCameBackUnknown_MustBeServedAgain()
    {
        using var desk = Sent();

        Record(desk, ("ReturnedOn", NoticeOn.PlusDays(3)), ("ReturnReason", Choices.To(LetterReturn.WrongAddress)));
        desk.Engine.RunAsyncSteps();

        Assert.Equal(FormalNoticeState.Returned, State(desk));
        Assert.Null(Notice(desk).Day(FormalNoticeTable.DeadlineOn));
        Assert.Single(desk.Rows(TaskTable.LogicalName), task => task.Choice<TaskKind>(TaskTable.TaskKind) == TaskKind.DeliveryFailed);
    }

    [Fact]
    public void Dates_ThatCannotBe_AreRefusedInBothLanguages()
    {
        using var desk = Sent();

        Refused(desk, "La date est trop ancienne ; elle ne peut pas précéder le 18 décembre 2026.", "The day lies too early; it cannot come before 18 December 2026.", ("PresentedOn", NoticeOn.PlusDays(-1)));
        Refused(desk, "Le 1er janvier 2027 est à venir.", "1 January 2027 lies ahead.", ("PresentedOn", new LocalDate(2027, 1, 1)));
        Assert.Contains("RL-103", RecoveryDesk.Refused(() => Record(desk)));
        Record(desk, ("PresentedOn", NoticeOn.PlusDays(2)), ("ReceivedOn", NoticeOn.PlusDays(3)));
        Refused(desk, "Le débiteur a reçu la mise en demeure le 21 décembre 2026.", "The debtor received the formal notice on 21 December 2026.", ("ReturnedOn", NoticeOn.PlusDays(3)));
        Refused(desk, "La date est trop ancienne ; elle ne peut pas précéder le 20 décembre 2026.", "The day lies too early; it cannot come before 20 December 2026.", ("ReceivedOn", NoticeOn.PlusDays(1)));

        Assert.Equal(NoticeOn.PlusDays(2), Notice(desk).Day(FormalNoticeTable.PresentedOn));
        Assert.Null(Notice(desk).Day(FormalNoticeTable.ReturnedOn));
    }

    [Fact]
    public void Letter_BeforeItIsApproved_HasNoDates()
    {
        using var desk = Ready();

        Refused(desk, "La mise en demeure n’est pas validée.", "The formal notice is not approved.", ("SentOn", NoticeOn));
        desk.Ask("relance_ApproveReminder", ("Reminder", Reminder(desk)));
        Refused(desk, "La mise en demeure n’est pas envoyée.", "The formal notice is not sent.", ("PresentedOn", NoticeOn));
    }

    [Fact]
    public void DirectEdits_OfStateAndEffect_AreOverwritten()
    {
        using var desk = Sent();

        desk.Service.Update(new Entity(FormalNoticeTable.LogicalName, Notice(desk).Id)
        {
            [FormalNoticeTable.State] = Choices.To(FormalNoticeState.Counts),
            [FormalNoticeTable.CountsOn] = Days.ToColumn(NoticeOn),
            [FormalNoticeTable.DeadlineOn] = Days.ToColumn(NoticeOn),
        });

        Assert.Equal(FormalNoticeState.Sent, State(desk));
        Assert.Null(Notice(desk).Day(FormalNoticeTable.CountsOn));
        Assert.Null(Notice(desk).Day(FormalNoticeTable.DeadlineOn));
    }

    [Fact]
    public void Collector_RecordsWhatThePostSays_AndSalesMayNot()
    {
        using var desk = Sent();
        RecoveryDesk.Refused(() => Desk.Ask(desk.Somebody("Relance - Sales"), "relance_RecordNotice", ("Notice", Reference(desk)), ("PresentedOn", Days.ToColumn(NoticeOn)!)));

        Desk.Ask(desk.Engine.As(desk.Collector), "relance_RecordNotice", ("Notice", Reference(desk)), ("PresentedOn", Days.ToColumn(NoticeOn)!));

        Assert.Equal(FormalNoticeState.Counts, State(desk));
    }

    [Fact]
    public void Notice_WhoseStepClaims_AsksForInvoicesAndClaimsTogether()
    {
        using var desk = ClaimDesk.Open(firstStep: step =>
        {
            step[ScenarioStepTable.Channel] = Choices.To(Channel.RegisteredLetter);
            step[ScenarioStepTable.FallbackChannel1] = null;
            step[ScenarioStepTable.IsFormalNotice] = true;
            step[ScenarioStepTable.TextName] = "reminder-3";
        });
        desk.InLyon();

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        var claimed = desk.Claims().Sum(claim => claim.Amount(ClaimTable.Amount)!.Value);
        Assert.True(claimed > 40m);
        Assert.Equal(1200m + claimed, Notice(desk).Amount(FormalNoticeTable.Amount));

        desk.GoTo(Desk.Monday.PlusDays(1));
        desk.Ask("relance_ApproveReminder", ("Reminder", Reminder(desk)));
        var later = desk.Claims().Sum(claim => claim.Amount(ClaimTable.Amount)!.Value);
        Assert.True(later > claimed);
        Assert.Equal(1200m + later, Notice(desk).Amount(FormalNoticeTable.Amount));
    }

    [Fact]
    public void Reminder_TakenBack_TakesItsNoticeWithIt()
    {
        using var desk = Ready();

        desk.Pay(desk.Rows(InvoiceTable.LogicalName)[0].Id, 1200m);

        Assert.Equal(1, Notice(desk).Code(FormalNoticeTable.StateCode));
    }

    private static Desk Ready(Action<Entity>? policy = null)
    {
        var desk = new Desk(policy);
        desk.InLyon();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.GoTo(Desk.Monday.PlusDays(10));
        desk.GoTo(NoticeOn);
        return desk;
    }

    /// <summary>Approved and posted on the day of the notice; five days have gone by since.</summary>
    private static Desk Sent()
    {
        var desk = Ready();
        desk.Ask("relance_ApproveReminder", ("Reminder", Reminder(desk)));
        var letter = desk.Rows(LetterTable.LogicalName).Single();
        desk.Service.Update(new Entity(LetterTable.LogicalName, letter.Id)
        {
            [LetterTable.StateCode] = new OptionSetValue(LetterTable.States.Completed),
            [LetterTable.StatusCode] = new OptionSetValue(LetterTable.Statuses.Sent),
        });
        desk.Engine.RunAsyncSteps();
        desk.GoTo(NoticeOn.PlusDays(5));
        return desk;
    }

    private static OrganizationResponse Record(Desk desk, params (string Name, object Value)[] parameters) =>
        Record(desk, desk.Service, parameters);

    private static OrganizationResponse Record(Desk desk, IOrganizationService user, params (string Name, object Value)[] parameters) => Desk.Ask(
        user,
        "relance_RecordNotice",
        [("Notice", Reference(desk)), .. parameters.Select(pair => (pair.Name, pair.Value is LocalDate day ? Days.ToColumn(day)! : pair.Value))]);

    private static void Refused(Desk desk, string french, string english, params (string Name, object Value)[] parameters) =>
        desk.RefusedInBothLanguages(french, english, user => Record(desk, user, parameters));

    private static Row Notice(Desk desk) => Assert.Single(desk.Rows(FormalNoticeTable.LogicalName));

    private static EntityReference Reference(Desk desk) => new(FormalNoticeTable.LogicalName, Notice(desk).Id);

    private static FormalNoticeState? State(Desk desk) => Notice(desk).Choice<FormalNoticeState>(FormalNoticeTable.State);

    private static EntityReference Reminder(Desk desk) =>
        new(ReminderTable.LogicalName, desk.Rows(ReminderTable.LogicalName).Single(row => row.Flag(ReminderTable.IsFormalNotice)).Id);
}
