using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class BatchTests
{
    [Fact]
    public void ExecuteTransaction_WithARequestThatFails_KeepsNothingAndNamesItsIndex()
    {
        using LocalDataverse host = Hosts.Bare();
        var request = new ExecuteTransactionRequest { Requests = Requests(Account("a"), Account("b"), Broken()) };

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => host.System.Execute(request));

        Assert.Equal(2, Assert.IsType<ExecuteTransactionFault>(fault.Detail).FaultedRequestIndex);
        Assert.Equal(0, host.System.Count("account"));
    }

    [Fact]
    public void ExecuteTransaction_AnswersInOrder_WhenAsked()
    {
        using LocalDataverse host = Hosts.Bare();
        var request = new ExecuteTransactionRequest { Requests = Requests(Account("a"), Account("b")), ReturnResponses = true };

        var response = (ExecuteTransactionResponse)host.System.Execute(request);

        Assert.Equal(new[] { "a", "b" }, response.Responses.Cast<CreateResponse>().Select(created => host.System.Value<string>("account", created.id, "name")));
    }

    [Fact]
    public void ExecuteTransaction_PutsPreValidationInsideTheTransaction()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.On("Create", "account", Relance.Local.Metadata.StepStage.PreValidation, new Probe());

        host.System.Execute(new ExecuteTransactionRequest { Requests = Requests(Account("a")) });

        Assert.True(Assert.Single(probe.Executions).WasInTransaction);
    }

    [Theory]
    [InlineData(true, 2, 1)]
    [InlineData(false, 1, 1)]
    public void ExecuteMultiple_WithARequestThatFails_GoesOnOrStopsAsTold(bool goesOn, int accounts, int faults)
    {
        using LocalDataverse host = Hosts.Bare();
        var response = (ExecuteMultipleResponse)host.System.Execute(Multiple(goesOn, Account("a"), Broken(), Account("b")));

        Assert.True(response.IsFaulted);
        Assert.Equal(accounts, host.System.Count("account"));
        Assert.Equal(faults, response.Responses.Count(item => item.Fault is not null));
        Assert.Equal(1, response.Responses.First(item => item.Fault is not null).RequestIndex);
    }

    [Fact]
    public void ExecuteMultiple_GivesEachRequestItsOwnTransaction()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.On("Create", "account", Relance.Local.Metadata.StepStage.PreValidation, new Probe());

        host.System.Execute(Multiple(true, Account("a"), Account("b")));

        Assert.All(probe.Executions, execution => Assert.False(execution.WasInTransaction));
    }

    [Fact]
    public void ExecuteMultiple_OfMoreThanAThousand_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();

        Faults.Of(() => host.System.Execute(Multiple(true, Enumerable.Repeat(Account("a"), 1001).ToArray())));
    }

    [Fact]
    public void Batch_InsideAPlugin_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "contact", execution => execution.Service.Execute(Multiple(true, Account("a"))));

        Assert.Contains("inside a plug-in", Faults.Of(() => host.System.Contact("Besson")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CreateMultiple_RunsTheStepsOnCreateOncePerRow()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.After("Create", "account", _ => { });

        var response = (CreateMultipleResponse)host.System.Execute(new CreateMultipleRequest { Targets = Accounts("a", "b", "c") });

        Assert.Equal(response.Ids, probe.Executions.Select(execution => execution.Context.PrimaryEntityId));
    }

    [Fact]
    public void CreateMultiple_WithARowThatFails_CreatesNothing()
    {
        using LocalDataverse host = Hosts.Bare();
        EntityCollection rows = Accounts("a", "b");
        rows.Entities[1]["name"] = new string('x', 161);

        Faults.Of(() => host.System.Execute(new CreateMultipleRequest { Targets = rows }));

        Assert.Equal(0, host.System.Count("account"));
    }

    [Fact]
    public void UpdateMultiple_RunsTheStepsOnUpdateOncePerRow()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.After("Update", "account", _ => { });
        EntityCollection rows = Accounts("b", "b");
        rows.Entities[0].Id = host.System.Account("a");
        rows.Entities[1].Id = host.System.Account("a");

        host.System.Execute(new UpdateMultipleRequest { Targets = rows });

        Assert.Equal(2, probe.Executions.Count);
        Assert.Equal(2, host.System.Count("account", "name", "b"));
    }

    [Fact]
    public void CreateMultiple_WithoutTableName_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        var rows = new EntityCollection(new List<Entity> { new("account") });

        Faults.Of(() => host.System.Execute(new CreateMultipleRequest { Targets = rows }));
    }

    private static EntityCollection Accounts(params string[] names) =>
        new(names.Select(name => new Entity("account") { ["name"] = name }).ToList()) { EntityName = "account" };

    private static CreateRequest Account(string name) => new() { Target = new Entity("account") { ["name"] = name } };

    private static DeleteRequest Broken() => new() { Target = new EntityReference("account", Guid.NewGuid()) };

    private static OrganizationRequestCollection Requests(params OrganizationRequest[] requests)
    {
        var collection = new OrganizationRequestCollection();
        collection.AddRange(requests);
        return collection;
    }

    private static ExecuteMultipleRequest Multiple(bool goesOn, params OrganizationRequest[] requests) => new()
    {
        Requests = Requests(requests),
        Settings = new ExecuteMultipleSettings { ContinueOnError = goesOn, ReturnResponses = true },
    };
}
