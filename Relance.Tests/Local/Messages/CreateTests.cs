using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class CreateTests
{
    private const string ContactsOfAccount = "contact_customer_accounts";

    [Fact]
    public void Create_WithAnId_KeepsIt()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = Guid.NewGuid();

        Assert.Equal(id, host.System.Create(new Entity("account", id) { ["name"] = "Ets Durand" }));
    }

    [Fact]
    public void Create_WithRowsBelow_CreatesAllOfThem()
    {
        using LocalDataverse host = Hosts.Bare();

        Guid id = host.System.Create(AccountWith("Besson", "Morel"));

        Assert.Equal(2, host.System.Count("contact", "parentcustomerid", id));
    }

    [Fact]
    public void Create_WithARowBelowThatFails_CreatesNothing()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Before("Create", "contact", execution =>
        {
            if ((string)execution.Target["lastname"] == "bad")
            {
                throw new InvalidPluginExecutionException("no");
            }
        });

        Faults.Of(() => host.System.Create(AccountWith("good", "bad")));

        Assert.Equal(0, host.System.Count("account"));
        Assert.Equal(0, host.System.Count("contact"));
    }

    [Fact]
    public void Create_WithTheRowAbove_CreatesItFirstAndPointsToIt()
    {
        using LocalDataverse host = Hosts.Bare();
        var contact = new Entity("contact") { ["lastname"] = "Besson" };
        contact.RelatedEntities[new Relationship(ContactsOfAccount)] = Collection(new Entity("account") { ["name"] = "Ets Durand" });

        Guid id = host.System.Create(contact);

        Guid account = host.System.Value<EntityReference>("contact", id, "parentcustomerid").Id;
        Assert.Equal("Ets Durand", host.System.Value<string>("account", account, "name"));
    }

    [Fact]
    public void Create_ThroughAnUnknownRelationship_IsRefusedByName()
    {
        using LocalDataverse host = Hosts.Bare();
        var account = new Entity("account") { ["name"] = "Ets Durand" };
        account.RelatedEntities[new Relationship("no_such_thing")] = Collection(new Entity("contact"));

        Assert.Contains("no_such_thing", Faults.Of(() => host.System.Create(account)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_InAnUnknownTable_IsRefusedByName()
    {
        using LocalDataverse host = Hosts.Bare();

        Assert.Contains("no_such_table", Faults.Of(() => host.System.Create(new Entity("no_such_table"))).Message, StringComparison.Ordinal);
    }

    private static Entity AccountWith(params string[] contacts)
    {
        var account = new Entity("account") { ["name"] = "Ets Durand" };
        account.RelatedEntities[new Relationship(ContactsOfAccount)] = Collection(Array.ConvertAll(contacts, name => new Entity("contact") { ["lastname"] = name }));
        return account;
    }

    private static EntityCollection Collection(params Entity[] rows) => new(new List<Entity>(rows));
}
