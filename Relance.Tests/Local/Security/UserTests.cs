using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Security;

public sealed class UserTests
{
    private const int Disabled = -2147220955;
    private const int OutOfReach = -2147187962;
    private const string Collector = "Relance - Collector";

    [Fact]
    public void DisabledUser_IsRefused_FromTheNextRequestOn()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", new[] { Collector });
        host.As(user).Create(new Entity("phonecall") { ["subject"] = "a" });

        host.System.Update(new Entity("systemuser", user) { ["isdisabled"] = true });

        Faults.Of(Disabled, () => host.As(user).Create(new Entity("phonecall") { ["subject"] = "a" }));
    }

    [Theory]
    [InlineData(1033, "No")]
    [InlineData(1036, "Non")]
    public void Labels_AreInTheLanguageOfTheUser(int language, string label)
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", new[] { "Relance - Auditor" }, language: language);
        Guid account = host.System.Create(new Entity("account") { ["name"] = "a", ["creditonhold"] = false });

        Entity row = host.As(user).Retrieve("account", account, new ColumnSet("creditonhold"));

        Assert.Equal(label, row.FormattedValues["creditonhold"]);
        Assert.Equal(language, host.System.Value<int>("usersettings", user, "uilanguageid"));
    }

    [Fact]
    public void DeepRead_ReachesTheBusinessUnitsBelow_NotThoseBeside()
    {
        using var solution = new MutatedSolution();
        solution.Replace("src/Roles/Relance - Collector.xml", "\"prvReadAccount\" level=\"Local\"", "\"prvReadAccount\" level=\"Deep\"");
        using LocalDataverse host = Hosts.Bare(options => options with { SolutionFolder = solution.Path });
        Guid north = host.CreateBusinessUnit("North");
        Guid below = AccountIn(host, host.CreateBusinessUnit("North-East", north));
        Guid beside = AccountIn(host, host.CreateBusinessUnit("South"));
        IOrganizationService user = host.As(host.CreateUser("Claire Besson", new[] { Collector }, north));

        Assert.Equal(below, Assert.Single(user.Rows("account")).Id);
        Faults.Of(OutOfReach, () => user.Retrieve("account", beside, new ColumnSet("name")));
    }

    private static Guid AccountIn(LocalDataverse host, Guid unit)
    {
        var owner = new EntityReference("systemuser", host.CreateUser("Paul Autre", new[] { Collector }, unit));
        return host.System.Create(new Entity("account") { ["name"] = "a", ["ownerid"] = owner });
    }
}
