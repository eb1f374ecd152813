using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Pipeline;

public sealed class ImageTests
{
    [Fact]
    public void Images_OfAnUpdate_ShowTheRowBeforeAndAfter()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account("before");
        Probe probe = Watch(host, Steps.Image("Old", ImageType.Pre, "name"), Steps.Image("New", ImageType.Post, "name"));

        host.System.Update(new Entity("account", id) { ["name"] = "after" });

        Execution execution = Assert.Single(probe.Executions);
        Assert.Equal("before", execution.Context.PreEntityImages["Old"]["name"]);
        Assert.Equal("after", execution.Context.PostEntityImages["New"]["name"]);
    }

    [Fact]
    public void Image_HoldsOnlyTheColumnsAskedFor()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();
        Probe probe = Watch(host, Steps.Image("Old", ImageType.Pre, "telephone1"), Steps.Image("Other", ImageType.Pre, "name"));

        host.System.Update(new Entity("account", id) { ["telephone1"] = "1" });

        Assert.Empty(Assert.Single(probe.Executions).Context.PreEntityImages["Old"].Attributes);
    }

    [Fact]
    public void Image_WithoutNamedColumns_HoldsAllWithValues()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account("Ets Durand");
        Probe probe = Watch(host, Steps.Image("All", ImageType.Pre));

        host.System.Update(new Entity("account", id) { ["telephone1"] = "1" });

        Entity image = Assert.Single(probe.Executions).Context.PreEntityImages["All"];
        Assert.Equal("Ets Durand", image["name"]);
        Assert.True(image.Contains("createdon"));
        Assert.False(image.Contains("telephone1"));
    }

    [Fact]
    public void Image_OfBothKinds_IsInBothCollectionsUnderItsAlias()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();
        Probe probe = Watch(host, Steps.Image("Row", ImageType.Both, "name"));

        host.System.Update(new Entity("account", id) { ["name"] = "after" });

        IPluginExecutionContext context = Assert.Single(probe.Executions).Context;
        Assert.Equal("Ets Durand", context.PreEntityImages["Row"]["name"]);
        Assert.Equal("after", context.PostEntityImages["Row"]["name"]);
    }

    [Fact]
    public void PreImage_InPreOperation_IsThere()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid id = host.System.Account();
        Probe probe = host.On("Delete", "account", StepStage.PreOperation, new Probe(), step => step with { Images = new[] { Steps.Image("Old", ImageType.Pre, "name") } });

        host.System.Delete("account", id);

        Assert.Equal("Ets Durand", Assert.Single(probe.Executions).Context.PreEntityImages["Old"]["name"]);
    }

    [Theory]
    [InlineData("Create", StepStage.PostOperation, ImageType.Pre)]
    [InlineData("Delete", StepStage.PostOperation, ImageType.Post)]
    [InlineData("Update", StepStage.PreOperation, ImageType.Post)]
    public void Image_ThatCannotBe_IsRefusedAtRegistration(string message, StepStage stage, ImageType type)
    {
        using LocalDataverse host = Hosts.Bare();

        Assert.Throws<ArgumentException>(() => host.On(message, "account", stage, new Probe(), step => step with { Images = new[] { Steps.Image("Row", type) } }));
    }

    private static Probe Watch(LocalDataverse host, params StepImage[] images) =>
        host.On("Update", "account", StepStage.PostOperation, new Probe(), step => step with { Images = images });
}
