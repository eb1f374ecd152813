using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class StageTests
{
    [Fact]
    public void Steps_OnOneMessage_RunByStageThenRank()
    {
        using LocalDataverse host = Hosts.Bare();
        var order = new List<string>();
        foreach (var (name, stage, rank) in new[]
                 {
                     ("post 2", StepStage.PostOperation, 2),
                     ("pre 10", StepStage.PreOperation, 10),
                     ("validation", StepStage.PreValidation, 99),
                     ("post 1", StepStage.PostOperation, 1),
                     ("pre 9", StepStage.PreOperation, 9),
                 })
        {
            host.On("Create", "account", stage, new Probe(_ => order.Add(name)), step => step with { Rank = rank });
        }

        host.System.Account();

        Assert.Equal(new[] { "validation", "pre 9", "pre 10", "post 1", "post 2" }, order);
    }

    [Fact]
    public void Transaction_OfARequestFromOutside_BeginsAfterPreValidation()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe validation = host.On("Create", "account", StepStage.PreValidation, new Probe());
        Probe before = host.On("Create", "account", StepStage.PreOperation, new Probe());
        Probe after = host.On("Create", "account", StepStage.PostOperation, new Probe());

        host.System.Account();

        Assert.False(Assert.Single(validation.Executions).WasInTransaction);
        Assert.True(Assert.Single(before.Executions).WasInTransaction);
        Assert.True(Assert.Single(after.Executions).WasInTransaction);
    }

    [Fact]
    public void PreValidation_OfARequestInsideATransaction_IsInThatTransaction()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Create", "account", execution => execution.Service.Contact("Besson"));
        Probe validation = host.On("Create", "contact", StepStage.PreValidation, new Probe());

        host.System.Account();

        Assert.True(Assert.Single(validation.Executions).WasInTransaction);
    }

    [Fact]
    public void StepForEveryTable_RunsBesideTheTablesOwn()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe every = host.On("Create", "account", StepStage.PostOperation, new Probe(), step => step with { Table = null });

        host.System.Account();
        host.System.Contact("Besson");

        Assert.Equal(2, every.Executions.Count);
    }

    [Theory]
    [InlineData("Create", StepStage.PreOperation, StepMode.Asynchronous)]
    [InlineData("CreateMultiple", StepStage.PostOperation, StepMode.Synchronous)]
    [InlineData("Update", StepStage.MainOperation, StepMode.Synchronous)]
    public void Registration_ThePlatformDoesNotTake_IsRefused(string message, StepStage stage, StepMode mode)
    {
        using LocalDataverse host = Hosts.Bare();

        Assert.Throws<ArgumentException>(() => host.On(message, "account", stage, new Probe(), step => step with { Mode = mode }));
    }

    [Fact]
    public void DeepCreate_RunsTheStepsOfTheRowsBelow()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe contacts = host.On("Create", "contact", StepStage.PostOperation, new Probe());
        var account = new Entity("account") { ["name"] = "Ets Durand" };
        account.RelatedEntities[new Microsoft.Xrm.Sdk.Relationship("contact_customer_accounts")] = new EntityCollection(new List<Entity> { new("contact") { ["lastname"] = "Besson" } });

        Guid id = host.System.Create(account);

        Assert.Equal(id, Assert.Single(contacts.Executions).Target.GetAttributeValue<EntityReference>("parentcustomerid").Id);
    }
}
