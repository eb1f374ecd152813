using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class ContextTests
{
    [Fact]
    public void Context_SaysWhatIsExecutedAndForWhom()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", new[] { Organization.AdministratorRole });
        Probe probe = host.After("Create", "account", _ => { });

        host.As(user).Account();

        IPluginExecutionContext context = Assert.Single(probe.Executions).Context;
        Assert.Equal("Create", context.MessageName);
        Assert.Equal("account", context.PrimaryEntityName);
        Assert.Equal(40, context.Stage);
        Assert.Equal(0, context.Mode);
        Assert.Equal(user, context.UserId);
        Assert.Equal(user, context.InitiatingUserId);
        Assert.Equal(WellKnown.RootBusinessUnitId, context.BusinessUnitId);
        Assert.Equal(WellKnown.OrganizationId, context.OrganizationId);
        Assert.Equal(Hosts.Start, context.OperationCreatedOn);
        Assert.Equal(DateTimeKind.Utc, context.OperationCreatedOn.Kind);
    }

    [Fact]
    public void RequestId_ComesFromTheRequest()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.After("Create", "account", _ => { });
        Guid requestId = Guid.NewGuid();

        host.System.Execute(new Microsoft.Xrm.Sdk.Messages.CreateRequest { Target = new Entity("account") { ["name"] = "a" }, RequestId = requestId });

        Assert.Equal(requestId, Assert.Single(probe.Executions).Context.RequestId);
    }

    [Fact]
    public void Service_OfNobody_IsThatOfSystem_AndOfTheEmptyIdTheUsersOwn()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", new[] { Organization.AdministratorRole });
        var ids = new List<Guid>();
        host.After("Create", "account", execution =>
        {
            ids.Add(execution.Factory.CreateOrganizationService(null).Contact("system"));
            ids.Add(execution.Factory.CreateOrganizationService(Guid.Empty).Contact("own"));
        });

        host.As(user).Account();

        Assert.Equal(WellKnown.SystemUserId, host.System.Value<EntityReference>("contact", ids[0], "createdby").Id);
        Assert.Equal(user, host.System.Value<EntityReference>("contact", ids[1], "createdby").Id);
    }

    [Fact]
    public void InitiatingUser_OfANestedMessageAsAnother_StaysTheFirst()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", new[] { Organization.AdministratorRole });
        host.After("Create", "account", execution => execution.Factory.CreateOrganizationService(null).Contact("Besson"));
        Probe nested = host.After("Create", "contact", _ => { });

        host.As(user).Account();

        IPluginExecutionContext context = Assert.Single(nested.Executions).Context;
        Assert.Equal(WellKnown.SystemUserId, context.UserId);
        Assert.Equal(user, context.InitiatingUserId);
    }

    [Fact]
    public void Services_AreThoseOfThePlatform_WithoutAClock()
    {
        using LocalDataverse host = Hosts.Bare();
        object? clock = new();
        host.After("Create", "account", execution => clock = execution.Services.GetService(typeof(HostClock)));

        host.System.Account();

        Assert.Null(clock);
    }
}
