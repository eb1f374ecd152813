using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class CustomApiTests
{
    private static readonly CustomApiDefinition Definition = new()
    {
        UniqueName = "relance_Test",
        Requests = new[]
        {
            new ApiParameter("Debtor", ApiParameterType.EntityReference, IsOptional: false, "account"),
            new ApiParameter("Days", ApiParameterType.Integer, IsOptional: true, null),
        },
        Responses = new[] { new ApiParameter("Sum", ApiParameterType.Integer, IsOptional: false, null) },
    };

    [Fact]
    public void Api_RunsItsPluginInTheMainStage_AndAnswers()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = Register(host, execution => execution.Context.OutputParameters["Sum"] = (int)execution.Context.InputParameters["Days"] + 1);

        OrganizationResponse response = host.System.Execute(Request(("Debtor", Account(host)), ("Days", 2)));

        Assert.Equal(3, response["Sum"]);
        IPluginExecutionContext context = Assert.Single(probe.Executions).Context;
        Assert.Equal("relance_Test", context.MessageName);
        Assert.Equal(30, context.Stage);
        Assert.Equal("none", context.PrimaryEntityName);
    }

    [Fact]
    public void Api_WithoutARequiredParameter_IsRefusedByItsName()
    {
        using LocalDataverse host = Hosts.Bare();
        Register(host, _ => { });

        Assert.Contains("Debtor", Faults.Of(() => host.System.Execute(Request(("Days", 2)))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_WithoutAnOptionalParameter_Runs()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = Register(host, _ => { });

        host.System.Execute(Request(("Debtor", Account(host))));

        Assert.Single(probe.Executions);
    }

    [Theory]
    [MemberData(nameof(WrongParameters))]
    public void Api_WithAParameterThatDoesNotFit_IsRefused(string name, object value)
    {
        using LocalDataverse host = Hosts.Bare();
        Register(host, _ => { });
        OrganizationRequest request = Request(("Debtor", Account(host)));
        request[name] = value;

        Assert.Contains(name, Faults.Of(() => host.System.Execute(request)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, object> WrongParameters() => new()
    {
        { "Days", "2" },
        { "Days", 2m },
        { "Debtor", new EntityReference("contact", Guid.NewGuid()) },
        { "Unknown", 1 },
    };

    [Theory]
    [InlineData("Other", 1)]
    [InlineData("Sum", "text")]
    public void Api_ThatAnswersWhatItDoesNotDeclare_IsRefused(string name, object value)
    {
        using LocalDataverse host = Hosts.Bare();
        Register(host, execution => execution.Context.OutputParameters[name] = value);
        OrganizationRequest request = Request(("Debtor", Account(host)));

        Assert.Contains(name, Faults.Of(() => host.System.Execute(request)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Api_ThatThrows_TakesBackWhatItWrote()
    {
        using LocalDataverse host = Hosts.Bare();
        Register(host, execution =>
        {
            execution.Service.Contact("Besson");
            throw new InvalidPluginExecutionException("no");
        });
        OrganizationRequest request = Request(("Debtor", Account(host)));

        Assert.Equal("no", Faults.Of(() => host.System.Execute(request)).Message);
        Assert.Equal(0, host.System.Count("contact"));
    }

    [Fact]
    public void Api_BoundToATable_HasItsTargetAsPrimaryRow()
    {
        using LocalDataverse host = Hosts.Bare();
        var probe = new Probe();
        host.Register(Definition with { Binding = ApiBinding.Entity, BoundTable = "account", Requests = new List<ApiParameter>() }, probe);
        EntityReference account = Account(host);

        host.System.Execute(Request(("Target", account)));

        IPluginExecutionContext context = Assert.Single(probe.Executions).Context;
        Assert.Equal("account", context.PrimaryEntityName);
        Assert.Equal(account.Id, context.PrimaryEntityId);
    }

    private static EntityReference Account(LocalDataverse host) => new("account", host.System.Account());

    private static Probe Register(LocalDataverse host, Action<Execution> act)
    {
        var probe = new Probe(act);
        host.Register(Definition, probe);
        return probe;
    }

    private static OrganizationRequest Request(params (string Name, object Value)[] parameters)
    {
        var request = new OrganizationRequest("relance_Test");
        foreach (var (name, value) in parameters)
        {
            request[name] = value;
        }

        return request;
    }
}
