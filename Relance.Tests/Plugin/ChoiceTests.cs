using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>The choices of the solution and the enumerations of the domain name the same things by the same numbers.</summary>
public sealed class ChoiceTests
{
    [Theory]
    [InlineData(typeof(AgencyCaseState), typeof(HandoverStateChoice))]
    [InlineData(typeof(CatchUp), typeof(CatchUpChoice))]
    [InlineData(typeof(Channel), typeof(ChannelChoice))]
    [InlineData(typeof(DebtorKind), typeof(DebtorKindChoice))]
    [InlineData(typeof(DisputeCause), typeof(DisputeCauseChoice))]
    [InlineData(typeof(DisputeOutcome), typeof(DisputeOutcomeChoice))]
    [InlineData(typeof(DisputeState), typeof(DisputeStateChoice))]
    [InlineData(typeof(FormalNoticeState), typeof(NoticeStateChoice))]
    [InlineData(typeof(Grouping), typeof(GroupingChoice))]
    [InlineData(typeof(HoldCauseKind), typeof(HoldCauseKindChoice))]
    [InlineData(typeof(HoldState), typeof(HoldStateChoice))]
    [InlineData(typeof(InvoiceKind), typeof(InvoiceKindChoice))]
    [InlineData(typeof(LetterReturn), typeof(LetterreturnChoice))]
    [InlineData(typeof(LimitationState), typeof(LimitationStateChoice))]
    [InlineData(typeof(NoticeDelivery), typeof(NoticedeliveryChoice))]
    [InlineData(typeof(OrderPolicy), typeof(OrderPolicyChoice))]
    [InlineData(typeof(OwnerSide), typeof(OwnerSideChoice))]
    [InlineData(typeof(PaymentKind), typeof(PaymentKindChoice))]
    [InlineData(typeof(PromiseState), typeof(PromiseStateChoice))]
    [InlineData(typeof(RecipientRole), typeof(RecipientRoleChoice))]
    [InlineData(typeof(ReminderState), typeof(ReminderStateChoice))]
    [InlineData(typeof(Reopening), typeof(ReopeningChoice))]
    [InlineData(typeof(RunState), typeof(RunStateChoice))]
    [InlineData(typeof(TaskKind), typeof(TaskKindChoice))]
    [InlineData(typeof(Tone), typeof(ToneChoice))]
    [InlineData(typeof(VersionState), typeof(VersionStateChoice))]
    [InlineData(typeof(WriteOffCause), typeof(WriteoffCauseChoice))]
    [InlineData(typeof(WriteOffState), typeof(WriteoffStateChoice))]
    public void Enumeration_AndChoice_Agree(Type enumeration, Type choice)
    {
        var ours = Enum.GetNames(enumeration).ToDictionary(name => name, name => 271930000 + (int)Enum.Parse(enumeration, name));
        var theirs = choice.GetFields().Where(field => field.FieldType == typeof(int)).ToDictionary(field => field.Name, field => (int)field.GetRawConstantValue()!);

        Assert.Equal(theirs.OrderBy(pair => pair.Value), ours.OrderBy(pair => pair.Value));
    }

    [Theory]
    [InlineData(EInvoiceStatusChoice.Code203, "203")]
    [InlineData(EInvoiceStatusChoice.Code501, "501")]
    public void EInvoiceStatus_HasTheCodeInItsValue(int value, string code) => Assert.Equal(code, Choices.EInvoiceCode(value));

    [Fact]
    public void Value_ThatNobodyKnows_IsNothing() => Assert.Null(Choices.Of<Channel>(new OptionSetValue(271930099)));
}
