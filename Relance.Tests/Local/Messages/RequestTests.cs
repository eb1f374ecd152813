using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class RequestTests
{
    [Fact]
    public void UnknownMessage_IsRefusedByItsName()
    {
        using LocalDataverse host = Hosts.Bare();

        Assert.Contains("Merge", Faults.Of(() => host.System.Execute(new OrganizationRequest("Merge"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoAmI_NamesUserUnitAndOrganization()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", Array.Empty<string>());

        OrganizationResponse response = host.As(user).Execute(new OrganizationRequest("WhoAmI"));

        Assert.Equal(user, response["UserId"]);
        Assert.Equal(WellKnown.RootBusinessUnitId, response["BusinessUnitId"]);
        Assert.Equal(WellKnown.OrganizationId, response["OrganizationId"]);
    }

    [Fact]
    public void Counter_TellsRequestsFromOutsideFromThoseOfPlugins()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", execution =>
        {
            execution.Service.Contact("Besson");
            execution.Service.Contact("Morel");
        });
        host.RequestCounter.Reset();

        host.System.Account();

        Assert.Equal(1, host.RequestCounter.TopLevel);
        Assert.Equal(2, host.RequestCounter.FromPlugins);
        Assert.Equal(2, host.RequestCounter.Of("Create", "contact"));
    }

    [Fact]
    public void Clock_StampsTheRows()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Clock.Now = new DateTime(2027, 1, 4, 9, 0, 0, DateTimeKind.Utc);

        Guid id = host.System.Account();

        Assert.Equal(host.Clock.Now, host.System.Value<DateTime>("account", id, "createdon"));
    }
}
