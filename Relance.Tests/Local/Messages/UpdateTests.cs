using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class UpdateTests
{
    private const int DoesNotExist = -2147220969;
    private const int VersionMismatch = -2147088254;
    private const int VersionNotProvided = -2147088253;

    [Fact]
    public void Update_ByAlternateKey_FindsTheRow()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Create(new Entity("account") { ["name"] = "a", ["relance_externalid"] = "C-1" });

        host.System.Update(new Entity("account", "relance_externalid", "C-1") { ["name"] = "b" });

        Assert.Equal("b", host.System.Value<string>("account", id, "name"));
    }

    [Fact]
    public void Update_OfARowThatIsNotThere_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();

        Faults.Of(DoesNotExist, () => host.System.Update(new Entity("account", Guid.NewGuid()) { ["name"] = "b" }));
    }

    [Fact]
    public void Update_OfTheState_TakesItsDefaultStatus()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();

        host.System.Update(new Entity("account", id) { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(2, host.System.Value<OptionSetValue>("account", id, "statuscode").Value);
    }

    [Fact]
    public void Update_WithTheVersionRead_IsTakenOnce()
    {
        using LocalDataverse host = Hosts.Bare();
        Entity read = host.System.Retrieve("account", host.System.Account(), new ColumnSet("name"));

        host.System.Execute(Conditional(read, read.RowVersion));

        Faults.Of(VersionMismatch, () => host.System.Execute(Conditional(read, read.RowVersion)));
    }

    [Fact]
    public void Update_WithTheCheckButWithoutVersion_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        var row = new Entity("account", host.System.Account());

        Faults.Of(VersionNotProvided, () => host.System.Execute(Conditional(row, null)));
    }

    private static UpdateRequest Conditional(Entity row, string? version) => new()
    {
        Target = new Entity("account", row.Id) { ["name"] = "b", RowVersion = version },
        ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
    };
}
