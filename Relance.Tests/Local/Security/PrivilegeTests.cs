using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Security;

public sealed class PrivilegeTests
{
    private const int Missing = -2147220960;

    [Fact]
    public void Create_WithoutThePrivilege_IsRefusedNamingIt()
    {
        using LocalDataverse host = Hosts.Bare();
        IOrganizationService nobody = host.As(host.CreateUser("No Body", Array.Empty<string>()));

        Assert.Contains("prvCreateAccount", Faults.Of(Missing, () => nobody.Account()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_WithoutPrivileges_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        IOrganizationService nobody = host.As(host.CreateUser("No Body", Array.Empty<string>()));
        Guid id = host.System.Account();

        Faults.Of(Missing, () => nobody.Retrieve("account", id, new ColumnSet("name")));
        Faults.Of(Missing, () => nobody.RetrieveMultiple(new QueryExpression("account")));
        Faults.Of(Missing, () => nobody.Update(new Entity("account", id) { ["name"] = "b" }));
        Faults.Of(Missing, () => nobody.Delete("account", id));
    }

    [Fact]
    public void Activities_ShareOnePrivilege()
    {
        using LocalDataverse host = Hosts.Bare();
        IOrganizationService nobody = host.As(host.CreateUser("No Body", Array.Empty<string>()));

        OrganizationServiceFault fault = Faults.Of(Missing, () => nobody.Create(new Entity("phonecall") { ["subject"] = "a" }));

        Assert.Contains("prvCreateActivity", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ComesAfterPreValidationAndBeforePreOperation()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe validation = host.On("Create", "account", StepStage.PreValidation, new Probe());
        Probe before = host.Before("Create", "account", _ => { });

        Faults.Of(Missing, () => host.As(host.CreateUser("No Body", Array.Empty<string>())).Account());

        Assert.Single(validation.Executions);
        Assert.Empty(before.Executions);
    }

    [Fact]
    public void Plugin_AsTheUser_HasTheUsersRights_AndAsSystemAll()
    {
        using LocalDataverse host = Hosts.Bare();
        bool asSystem = false;
        host.After("Create", "phonecall", execution =>
        {
            IOrganizationService service = asSystem ? execution.Factory.CreateOrganizationService(null) : execution.Service;
            service.Create(new Entity("relance_scenario") { ["relance_name"] = "a", ["relance_code"] = "A" });
        });
        IOrganizationService collector = host.As(host.CreateUser("Claire Besson", new[] { "Relance - Collector" }));

        Faults.Of(Missing, () => collector.Create(new Entity("phonecall") { ["subject"] = "a" }));
        asSystem = true;
        collector.Create(new Entity("phonecall") { ["subject"] = "a" });

        Assert.Equal(1, host.System.Count("relance_scenario"));
    }

    [Fact]
    public void Administrator_MayDoEverything()
    {
        using LocalDataverse host = Hosts.Bare();
        IOrganizationService administrator = host.As(host.CreateUser("Ada Min", new[] { Organization.AdministratorRole }));

        administrator.Delete("account", administrator.Account());

        Assert.Equal(0, host.System.Count("account"));
    }

    [Fact]
    public void ServiceUser_HasTheServiceRole()
    {
        using LocalDataverse host = Hosts.Bare();

        host.As(WellKnown.ServiceUserId).Create(new Entity("relance_run"));

        Assert.Equal(1, host.System.Count("relance_run"));
    }

    [Theory]
    [InlineData("Relance - Collector", false)]
    [InlineData("Relance - Service", true)]
    public void CustomApi_AsksForItsExecutePrivilege(string role, bool mayCall)
    {
        using LocalDataverse host = Hosts.Bare();
        var probe = new Probe();
        host.Register(
            new CustomApiDefinition
            {
                UniqueName = "relance_Test",
                ExecutePrivilege = "prvCreaterelance_Run",
                Requests = Array.Empty<ApiParameter>(),
                Responses = Array.Empty<ApiParameter>(),
            },
            probe);
        IOrganizationService service = host.As(host.CreateUser("Claire Besson", new[] { role }));

        if (mayCall)
        {
            service.Execute(new OrganizationRequest("relance_Test"));
        }
        else
        {
            Faults.Of(Missing, () => service.Execute(new OrganizationRequest("relance_Test")));
        }

        Assert.Equal(mayCall ? 1 : 0, probe.Executions.Count);
    }

    [Fact]
    public void UnknownUser_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();

        Faults.Of(() => host.As(Guid.NewGuid()).Account());
    }
}
