using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class DeleteTests
{
    private const int DoesNotExist = -2147220969;

    [Fact]
    public void Delete_OfAParent_TakesItsChildrenThroughTheirOwnSteps()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe probe = host.Before("Delete", "relance_promiseinstalment", _ => { });
        Guid promise = Promise(host);

        host.System.Delete("relance_promise", promise);

        Assert.Equal(2, probe.Executions.Count);
        Assert.Equal(0, host.System.Count("relance_promiseinstalment"));
    }

    [Fact]
    public void Delete_StoppedByAStepOfAChild_DeletesNothing()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Before("Delete", "relance_promiseinstalment", _ => throw new InvalidPluginExecutionException("no"));
        Guid promise = Promise(host);

        Faults.Of(() => host.System.Delete("relance_promise", promise));

        Assert.Equal(1, host.System.Count("relance_promise"));
        Assert.Equal(2, host.System.Count("relance_promiseinstalment"));
    }

    [Fact]
    public void Delete_OfARowThatIsNotThere_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();

        Faults.Of(DoesNotExist, () => host.System.Delete("account", Guid.NewGuid()));
    }

    private static Guid Promise(LocalDataverse host)
    {
        var promise = new Entity("relance_promise") { ["relance_accountid"] = new EntityReference("account", host.System.Account()) };
        var instalments = new[] { 10m, 20m }.Select(amount => new Entity("relance_promiseinstalment") { ["relance_amount"] = new Money(amount), ["relance_dueon"] = Hosts.Start });
        promise.RelatedEntities[new Relationship("relance_promise_instalments")] = new EntityCollection(new List<Entity>(instalments));
        return host.System.Create(promise);
    }
}
