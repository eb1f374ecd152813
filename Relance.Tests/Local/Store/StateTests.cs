using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class StateTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void NewRow_IsInTheFirstStateWithItsUsualStatus() => Assert.Equal((0, 1), StateOf(desk.Invoice(desk.Account())));

    [Fact]
    public void NewRow_TakesTheStatusGiven() =>
        Assert.Equal((0, 4), StateOf(desk.Invoice(desk.Account(), ("statuscode", new OptionSetValue(4)))));

    [Fact]
    public void StateWithoutStatus_TakesItsUsualStatus()
    {
        var invoice = desk.Invoice(desk.Account());
        desk.Update(invoice, ("statecode", new OptionSetValue(2)));

        Assert.Equal((2, 100001), StateOf(invoice));
    }

    [Fact]
    public void PartialPayment_LiesInStatePaid()
    {
        var invoice = desk.Invoice(desk.Account());
        desk.Update(invoice, ("statecode", new OptionSetValue(2)), ("statuscode", new OptionSetValue(100002)));

        Assert.Equal((2, 100002), StateOf(invoice));
    }

    [Fact]
    public void SameStateAgain_KeepsTheStatus()
    {
        var invoice = desk.Invoice(desk.Account(), ("statuscode", new OptionSetValue(4)));
        desk.Update(invoice, ("statecode", new OptionSetValue(0)));

        Assert.Equal((0, 4), StateOf(invoice));
    }

    [Fact]
    public void StatusOfAnotherState_IsRefused()
    {
        var invoice = desk.Invoice(desk.Account());

        Assert.Equal(ErrorCodes.InvalidStateCodeStatusCode, TestStore.FaultOf(() => desk.Update(invoice, ("statuscode", new OptionSetValue(100001)))));
        Assert.Equal(
            ErrorCodes.InvalidStateCodeStatusCode,
            TestStore.FaultOf(() => desk.Update(invoice, ("statecode", new OptionSetValue(2)), ("statuscode", new OptionSetValue(4)))));
    }

    [Fact]
    public void NewRow_CannotBeginInALaterState_UnlessLoaded()
    {
        var ignored = desk.Invoice(desk.Account(), ("statecode", new OptionSetValue(2)));
        var loaded = desk.Store.Create(
            new Entity("invoice") { ["name"] = "F2", ["statecode"] = new OptionSetValue(2) }, desk.Write with { IsSeed = true });

        Assert.Equal((0, 1), StateOf(ignored));
        Assert.Equal((2, 100001), StateOf(new EntityReference("invoice", loaded)));
    }

    [Fact]
    public void EmptiedState_IsRefused()
    {
        var invoice = desk.Invoice(desk.Account());

        Assert.Equal(ErrorCodes.RequiredFieldMissing, TestStore.FaultOf(() => desk.Update(invoice, ("statecode", null))));
    }

    private (int State, int Status) StateOf(EntityReference row)
    {
        var read = desk.Get(row, "statecode", "statuscode");
        return (read.GetAttributeValue<OptionSetValue>("statecode").Value, read.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }
}
