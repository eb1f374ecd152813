using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Debtors;

/// <summary>Design rules 20 and 21: whom a step writes to and how, and what comes after a failure.</summary>
public sealed class ContactChoiceTests
{
    private static readonly Contact Buyer = new(A.Id(12), "Luc Petit", RecipientRole.Sales, Email: "luc@durand.example", PostalAddress: "3, rue des Lilas");
    private static readonly Contact Site = new(A.Id(13), "Chantier", Email: "site@durand.example");

    [Theory]
    [InlineData(RecipientRole.Accounting, "compta@durand.example")]
    [InlineData(RecipientRole.Sales, "luc@durand.example")]
    [InlineData(RecipientRole.Management, "compta@durand.example")]
    [InlineData(RecipientRole.InvoiceContact, "compta@durand.example")]
    public void Of_WantedRole_OrElseAccounting(RecipientRole role, string expected) => Assert.Equal(expected, Of(A.Step(1) with { Recipient = role }).Address);

    [Fact]
    public void Of_InvoiceContact_IsThePersonNamedOnTheInvoice() =>
        Assert.Equal("site@durand.example", ContactChoice.Of(Snapshot(), A.Step(1) with { Recipient = RecipientRole.InvoiceContact }, A.Invoice() with { ContactId = A.Id(13) })!.Value.Address);

    [Fact]
    public void Of_NoEmailWanted_TakesTheNextPersonThenTheNextChannel()
    {
        var step = A.Step(1) with { Channels = ValueList.Of(Channel.Email, Channel.Letter) };
        var quiet = A.Accountant() with { DoNotEmail = true };
        Assert.Equal("luc@durand.example", Of(step, quiet, Buyer).Address);
        Assert.Equal((Channel.Letter, quiet.PostalAddress), (Of(step, quiet).Channel, Of(step, quiet).Address));
    }

    [Fact]
    public void Of_RegisteredLetter_PassesTheWishNotToGetPost()
    {
        var quiet = A.Accountant() with { DoNotPost = true };
        Assert.Null(quiet.AddressFor(Channel.Letter));
        Assert.NotNull(quiet.AddressFor(Channel.RegisteredLetter));
    }

    [Fact]
    public void Of_PreferredChannel_ComesFirstWhereTheStepHasItAndIsNoFormalNotice()
    {
        var step = A.Step(1) with { Channels = ValueList.Of(Channel.Email, Channel.PhoneCall) };
        var snapshot = Snapshot().With((Debtor debtor) => debtor with { PreferredChannel = Channel.PhoneCall });
        Assert.Equal(Channel.PhoneCall, ContactChoice.Of(snapshot, step, A.Invoice())!.Value.Channel);
        Assert.Equal(Channel.Email, ContactChoice.Of(snapshot, A.Step(1), A.Invoice())!.Value.Channel);
        Assert.Equal(Channel.Email, ContactChoice.Of(snapshot, step with { IsFormalNotice = true }, A.Invoice())!.Value.Channel);
    }

    [Fact]
    public void Of_NobodyReachable_IsATask()
    {
        var snapshot = A.Snapshot(A.Invoice()).With((Debtor debtor) => debtor with { Contacts = ValueList<Contact>.Empty });
        Assert.Equal(ReasonCode.NoUsableContact, snapshot.CodeOf());
        Assert.Equal([TaskKind.NoContact], snapshot.Tasks());
    }

    [Theory]
    [InlineData("compta@durand.example", "site@durand.example")]
    [InlineData("old@durand.example", "compta@durand.example")]
    public void After_FailedAddress_TheNextOneOrTheFirstAgain(string failed, string expected) =>
        Assert.Equal(expected, ContactChoice.After(Snapshot(), A.Step(1), A.Invoice(), A.Reminder() with { Address = failed })!.Value.Address);

    [Fact]
    public void After_TheLastWay_ThereIsNone() =>
        Assert.Null(ContactChoice.After(Snapshot(), A.Step(1), A.Invoice(), A.Reminder() with { Address = "luc@durand.example" }));

    [Fact]
    public void Decide_FailedDelivery_DoesNotCountAndGoesOn()
    {
        var failed = A.Reminder() with { State = ReminderState.Failed };
        var retry = Assert.IsType<Effect.RetryReminder>(Dunning.Decide(Snapshot().With(failed)).Effects[0]);
        Assert.Equal("site@durand.example", retry.Address);
        Assert.Equal([TaskKind.DeliveryFailed], A.Snapshot(A.Invoice()).With(failed).Tasks());
    }

    [Fact]
    public void Decide_FailedDeliveryAfterAPayment_IsWrittenAnew()
    {
        var snapshot = (Snapshot() with { Invoices = ValueList.Of(A.Invoice() with { Paid = 1000m }) }).With(A.Reminder() with { State = ReminderState.Failed });
        Assert.IsType<Effect.CancelReminder>(Dunning.Decide(snapshot).Effects[0]);
        Assert.Equal((A.Id(201), 8000m), (snapshot.Proposal().StepId, snapshot.Proposal().Amount));
    }

    [Theory]
    [InlineData("en", null, "en")]
    [InlineData(null, "nl", "nl")]
    [InlineData(null, null, "fr")]
    public void Language_OfTheContactThenTheDebtorThenThePolicy(string? contact, string? debtor, string expected) =>
        Assert.Equal(expected, ContactChoice.Language(Snapshot().With((Debtor one) => one with { Language = debtor }), A.Accountant() with { Language = contact }));

    private static DebtorSnapshot Snapshot() => A.Snapshot(A.Invoice()).With((Debtor debtor) => debtor with { Contacts = ValueList.Of(A.Accountant(), Buyer, Site) });

    private static Reachable Of(Step step, params Contact[] contacts) =>
        ContactChoice.Of(contacts.Length == 0 ? Snapshot() : Snapshot().With((Debtor debtor) => debtor with { Contacts = ValueList.Of(contacts) }), step, A.Invoice())!.Value;
}
