using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class ComputedColumnTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void FullName_IsMadeOfTheNames()
    {
        var contact = desk.Create("contact", ("firstname", "Marie"), ("lastname", "Curie"), ("fullname", "ignored"));

        Assert.Equal("Marie Curie", desk.Get(contact)["fullname"]);
    }

    [Fact]
    public void FullName_FollowsAChangeOfOneName()
    {
        var contact = desk.Create("contact", ("firstname", "Marie"), ("lastname", "Sklodowska"));
        desk.Update(contact, ("lastname", "Curie"));

        Assert.Equal("Marie Curie", desk.Get(contact)["fullname"]);
    }

    [Fact]
    public void AutoNumbers_CountFromTheSeedOfThePlatform()
    {
        var account = desk.Account();
        var names = Enumerable.Range(0, 2)
            .Select(_ => desk.Create("relance_payment", ("relance_accountid", account), ("relance_amount", new Money(1m))))
            .Select(payment => desk.Get(payment)["relance_name"]);

        Assert.Equal(new object[] { "PAY-001000", "PAY-001001" }, names);
    }

    [Fact]
    public void AutoNumber_LeavesAGivenNameAlone()
    {
        var payment = desk.Create("relance_payment", ("relance_name", "own"), ("relance_accountid", desk.Account()), ("relance_amount", new Money(1m)));

        Assert.Equal("own", desk.Get(payment)["relance_name"]);
    }

    [Fact]
    public void Activity_KnowsItsKindAndIsFoundUnderItsCommonName()
    {
        var letter = desk.Create("letter", ("subject", "Mise en demeure"));

        Assert.Equal("letter", desk.Get(letter)["activitytypecode"]);
        Assert.Equal("Mise en demeure", desk.Get(new EntityReference("activitypointer", letter.Id))["subject"]);
    }

    [Fact]
    public void DefaultsOfChoicesAndFlags_AreFilledOnCreate()
    {
        var row = desk.Get(desk.Account());

        Assert.False((bool)row["creditonhold"]);
        Assert.Equal(1, row.GetAttributeValue<OptionSetValue>("preferredcontactmethodcode").Value);
    }
}
