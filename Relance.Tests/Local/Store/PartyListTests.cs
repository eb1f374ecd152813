using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace Relance.Tests.Local.Store;

public sealed class PartyListTests : IDisposable
{
    private readonly TestStore desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void Parties_AreReadAsTheyWereWritten()
    {
        var contact = desk.Create("contact", ("lastname", "Durand"), ("emailaddress1", "durand@example.com"));
        var email = desk.Create("email", ("subject", "Reminder"), ("to", Parties(contact)), ("from", Parties(new EntityReference("systemuser", desk.User))));

        var row = desk.Get(email, "to", "from", "cc");

        var to = Assert.Single(row.GetAttributeValue<EntityCollection>("to").Entities);
        Assert.Equal(contact.Id, to.GetAttributeValue<EntityReference>("partyid").Id);
        Assert.Equal("durand@example.com", to["addressused"]);
        Assert.Equal("anne@example.com", row.GetAttributeValue<EntityCollection>("from").Entities.Single()["addressused"]);
        Assert.False(row.Contains("cc"));
    }

    [Fact]
    public void UnknownAddress_IsAPartyWithoutRow()
    {
        var parties = new EntityCollection(new[] { new Entity("activityparty") { ["addressused"] = "x@example.com" } }.ToList());
        var email = desk.Create("email", ("subject", "Reminder"), ("to", parties));

        var to = Assert.Single(desk.Get(email, "to").GetAttributeValue<EntityCollection>("to").Entities);
        Assert.Equal("x@example.com", to["addressused"]);
        Assert.False(to.Contains("partyid"));
    }

    [Fact]
    public void NewList_ReplacesTheOldOne()
    {
        var first = desk.Account("First");
        var second = desk.Account("Second");
        var email = desk.Create("email", ("subject", "Reminder"), ("to", Parties(first)));
        desk.Update(email, ("to", Parties(second)));

        Assert.Equal("Second", desk.Get(email, "to").GetAttributeValue<EntityCollection>("to").Entities.Single().GetAttributeValue<EntityReference>("partyid").Name);
    }

    [Fact]
    public void RegardingAndOwner_ArePartiesToo()
    {
        var invoice = desk.Invoice(desk.Account());
        desk.Create("phonecall", ("subject", "Call"), ("regardingobjectid", invoice));

        var masks = desk.Fetch("<fetch><entity name='activityparty'><attribute name='participationtypemask'/><order attribute='participationtypemask'/></entity></fetch>", "participationtypemask");

        Assert.Equal("8,9", masks);
    }

    private static EntityCollection Parties(params EntityReference[] people) =>
        new(people.Select(person => new Entity("activityparty") { ["partyid"] = person }).ToList());
}
