using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class LinkTests
{
    private static readonly Relationship ContactsOfAccount = new("contact_customer_accounts");

    [Fact]
    public void Associate_PointsTheRelatedRowsToTheTarget_ThroughTheirUpdateSteps()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid account = host.System.Account();
        Guid contact = host.System.Contact("Besson");
        Probe updates = host.After("Update", "contact", _ => { });

        host.System.Associate("account", account, ContactsOfAccount, new EntityReferenceCollection { new("contact", contact) });

        Assert.Equal(account, host.System.Value<EntityReference>("contact", contact, "parentcustomerid").Id);
        Assert.Single(updates.Executions);
    }

    [Fact]
    public void Disassociate_EmptiesTheLookup()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid account = host.System.Account();
        Guid contact = host.System.Contact("Besson", account);

        host.System.Disassociate("account", account, ContactsOfAccount, new EntityReferenceCollection { new("contact", contact) });

        Assert.Null(host.System.Value<EntityReference>("contact", contact, "parentcustomerid"));
    }

    [Fact]
    public void Associate_ThroughAManyToManyRelationship_IsRefusedByName()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid account = host.System.Account();
        var links = new EntityReferenceCollection { new("contact", host.System.Contact("Besson")) };

        OrganizationServiceFault fault = Faults.Of(() => host.System.Associate("account", account, new Relationship("accountleads_association"), links));

        Assert.Contains("accountleads_association", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Associate_WithRowsOfAnotherTable_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid account = host.System.Account();

        Faults.Of(() => host.System.Associate("account", account, ContactsOfAccount, new EntityReferenceCollection { new("account", account) }));
    }
}
