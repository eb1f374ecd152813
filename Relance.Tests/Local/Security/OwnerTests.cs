using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Security;

public sealed class OwnerTests
{
    private const int Missing = -2147220960;
    private const int OutOfReach = -2147187962;
    private const string Collector = "Relance - Collector";

    [Fact]
    public void Owner_IsTheCaller_WithItsBusinessUnit()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid unit = host.CreateBusinessUnit("North");
        Guid user = host.CreateUser("Claire Besson", new[] { Collector }, unit);

        Guid call = host.As(user).Create(new Entity("phonecall") { ["subject"] = "a" });

        Assert.Equal(user, host.System.Value<EntityReference>("phonecall", call, "ownerid").Id);
        Assert.Equal(user, host.System.Value<EntityReference>("phonecall", call, "owninguser").Id);
        Assert.Equal(unit, host.System.Value<EntityReference>("phonecall", call, "owningbusinessunit").Id);
    }

    [Fact]
    public void Create_ForAnotherOwner_NeedsAPrivilegeThatReachesIt()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", new[] { Collector });
        var other = new EntityReference("systemuser", host.CreateUser("Paul Autre", new[] { Collector }));

        Faults.Of(OutOfReach, () => host.As(user).Create(new Entity("phonecall") { ["subject"] = "a", ["ownerid"] = other }));
    }

    [Fact]
    public void Assigning_NeedsTheAssignPrivilege()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", new[] { Collector });
        Guid account = host.System.Create(new Entity("account") { ["name"] = "a", ["ownerid"] = new EntityReference("systemuser", user) });
        var update = new Entity("account", account) { ["ownerid"] = new EntityReference("systemuser", WellKnown.ServiceUserId) };

        Assert.Contains("prvAssignAccount", Faults.Of(Missing, () => host.As(user).Update(update)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assigning_MovesTheRowToTheNewOwnersBusinessUnit()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid unit = host.CreateBusinessUnit("North");
        Guid user = host.CreateUser("Claire Besson", new[] { Collector }, unit);
        Guid account = host.System.Account();

        host.System.Update(new Entity("account", account) { ["ownerid"] = new EntityReference("systemuser", user) });

        Assert.Equal(unit, host.System.Value<EntityReference>("account", account, "owningbusinessunit").Id);
    }
}
