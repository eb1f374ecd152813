using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class ReferenceTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void ReferenceToARowThatDoesNotExist_IsRefused() => Assert.Equal(
        ErrorCodes.ObjectDoesNotExist,
        TestStore.FaultOf(() => desk.Invoice(new EntityReference("account", Guid.NewGuid()))));

    [Fact]
    public void ReferenceToAnotherTable_IsRefused() =>
        Assert.Equal(ErrorCodes.InvalidArgument, TestStore.FaultOf(() => desk.Invoice(desk.BusinessUnit)));

    [Theory]
    [InlineData("account")]
    [InlineData("contact")]
    public void Customer_IsAnAccountOrAContact(string table)
    {
        var customer = table == "account" ? desk.Account("Durand") : desk.Create("contact", ("lastname", "Durand"));

        var read = desk.Get(desk.Invoice(customer)).GetAttributeValue<EntityReference>("customerid");

        Assert.Equal((table, customer.Id, "Durand"), (read.LogicalName, read.Id, read.Name));
    }

    [Fact]
    public void Owner_GivesTheRowItsBusinessUnit()
    {
        var row = desk.Get(desk.Account());

        Assert.Equal(desk.User, row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.Equal(desk.User, row.GetAttributeValue<EntityReference>("owninguser").Id);
        Assert.Equal(desk.BusinessUnit.Id, row.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
    }

    [Fact]
    public void TeamAsOwner_TakesThePlaceOfTheUser()
    {
        var unit = desk.Create("businessunit", ("name", "North"));
        var team = desk.Create("team", ("name", "Collectors"), ("businessunitid", unit));
        var account = desk.Account();
        desk.Update(account, ("ownerid", team));

        var row = desk.Get(account);
        Assert.False(row.Contains("owninguser"));
        Assert.Equal(team.Id, row.GetAttributeValue<EntityReference>("owningteam").Id);
        Assert.Equal(unit.Id, row.GetAttributeValue<EntityReference>("owningbusinessunit").Id);
    }

    [Fact]
    public void EmptiedOwner_IsRefused()
    {
        var account = desk.Account();

        Assert.Equal(ErrorCodes.RequiredFieldMissing, TestStore.FaultOf(() => desk.Update(account, ("ownerid", null))));
    }

    [Fact]
    public void OwnerThatDoesNotExist_IsRefused() => Assert.Equal(
        ErrorCodes.ObjectDoesNotExist,
        TestStore.FaultOf(() => desk.Create("account", ("name", "A"), ("ownerid", new EntityReference("systemuser", Guid.NewGuid())))));

    [Fact]
    public void Name_IsReadFromTheRowAsItIsNow()
    {
        var account = desk.Account("Durand");
        var invoice = desk.Invoice(account);
        desk.Update(account, ("name", "Durand & fils"));

        Assert.Equal("Durand & fils", desk.Get(invoice).GetAttributeValue<EntityReference>("customerid").Name);
    }

    [Fact]
    public void Stamps_SayWhoAndWhen()
    {
        var row = desk.Get(desk.Account());

        Assert.Equal(TestStore.Now, row["createdon"]);
        Assert.Equal(TestStore.Now, row["modifiedon"]);
        Assert.Equal("Anne Martin", row.GetAttributeValue<EntityReference>("modifiedby").Name);
    }
}
