using System;
using Relance.Domain;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Relance.Tests.Plugin;
using Xunit;

namespace Relance.Tests.Engines;

/// <summary>The main job on every engine: the plug-ins lean on nothing that only our own host does.</summary>
public sealed class EngineTests
{
    public static TheoryData<string> Engines => new()
    {
        nameof(LocalEngine),
        nameof(BareHostEngine),
#if DATAVERSE_PACKAGES
        nameof(FakeXrmEasyEngine),
#endif
    };

    [Theory]
    [MemberData(nameof(Engines))]
    public void Invoice_LateOnTheDayOfItsStep_IsRemindedAndCounted(string engine)
    {
        using var desk = new Desk(engine: Open(engine));

        var invoice = desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Equal([Desk.Accountant], desk.Engine.Mailed);
        Assert.Equal(ReminderState.Delivered, desk.Reminder().Choice<ReminderState>(ReminderTable.State));
        Assert.Equal(Desk.Monday.PlusDays(10), desk.Read(InvoiceTable.LogicalName, invoice).Day(InvoiceTable.NextStepOn));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Run_OnLaterDays_GoesOnStepByStep(string engine)
    {
        using var desk = new Desk(engine: Open(engine));
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-1));

        desk.GoTo(Desk.Monday.PlusDays(4));
        desk.GoTo(Desk.Monday.PlusDays(14));

        Assert.Equal(2, desk.Engine.Mailed.Count);
        Assert.Single(desk.Rows(CreditHoldTable.LogicalName));
        Assert.True(desk.Account().Flag(AccountTable.CreditOnHold));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Email_ThatComesBack_GoesOnAsACall(string engine)
    {
        using var desk = new Desk(engine: Open(engine));
        desk.Engine.FailAddress(Desk.Accountant);

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Empty(desk.Engine.Mailed);
        Assert.Single(desk.Rows(PhoneCallTable.LogicalName));
    }

    private static IDataverseEngine Open(string engine) => engine switch
    {
        nameof(LocalEngine) => new LocalEngine(Hosts.Start),
        nameof(BareHostEngine) => BareHostEngine.Open(Hosts.Start),
#if DATAVERSE_PACKAGES
        nameof(FakeXrmEasyEngine) => FakeXrmEasyEngine.Open(Hosts.Start),
#endif
        _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "No such engine."),
    };
}
