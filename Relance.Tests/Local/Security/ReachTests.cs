using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Security;

/// <summary>The collector reads accounts of its business unit (Local) and writes its own activities (Basic); the auditor reads everything (Global).</summary>
public sealed class ReachTests
{
    private const int OutOfReach = -2147187962;
    private const string Collector = "Relance - Collector";

    [Fact]
    public void LocalRead_ReachesTheOwnBusinessUnitOnly()
    {
        using var scene = new Scene();

        Assert.Equal(new[] { "north" }, scene.Names(scene.North));
        Assert.Equal(new[] { "south" }, scene.Names(scene.South));
        Faults.Of(OutOfReach, () => scene.North.Retrieve("account", scene.SouthAccount, new ColumnSet("name")));
    }

    [Fact]
    public void GlobalRead_ReachesEveryRow()
    {
        using var scene = new Scene();
        IOrganizationService auditor = scene.Host.As(scene.Host.CreateUser("Paul Audit", new[] { "Relance - Auditor" }));

        Assert.Equal(new[] { "north", "south" }, scene.Names(auditor));
    }

    [Fact]
    public void BasicWrite_ReachesOwnRowsOnly()
    {
        using var scene = new Scene();
        Guid colleague = scene.Host.CreateUser("Anne Autre", new[] { Collector }, scene.NorthUnit);
        Guid own = scene.North.Create(new Entity("phonecall") { ["subject"] = "mine" });
        Guid other = scene.Host.As(colleague).Create(new Entity("phonecall") { ["subject"] = "hers" });

        scene.North.Update(new Entity("phonecall", own) { ["subject"] = "changed" });

        Faults.Of(OutOfReach, () => scene.North.Update(new Entity("phonecall", other) { ["subject"] = "changed" }));
    }

    [Fact]
    public void BasicWrite_ReachesTheRowsOfOwnTeams()
    {
        using var scene = new Scene();
        Guid team = scene.Host.CreateTeam("North desk", new[] { scene.NorthUser }, new[] { Collector }, scene.NorthUnit);
        Guid call = scene.Host.System.Create(new Entity("phonecall") { ["subject"] = "team's", ["ownerid"] = new EntityReference("team", team) });

        scene.North.Update(new Entity("phonecall", call) { ["subject"] = "changed" });

        Assert.Equal("changed", scene.Host.System.Value<string>("phonecall", call, "subject"));
    }

    [Fact]
    public void RoleOfATeam_CountsForItsMembers()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid user = host.CreateUser("Claire Besson", Array.Empty<string>());
        host.CreateTeam("Desk", new[] { user }, new[] { "Relance - Auditor" });
        host.System.Account();

        Assert.Equal(1, host.As(user).Count("account"));
    }

    [Fact]
    public void LinkedTable_WithoutReadPrivilege_RefusesTheQuery()
    {
        using var scene = new Scene();
        var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
        query.AddLink("opportunity", "accountid", "parentaccountid");

        Assert.Contains("prvReadOpportunity", Faults.Of(() => scene.North.RetrieveMultiple(query)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SharedRow_IsSeenAsFarAsItIsShared()
    {
        using var scene = new Scene();
        scene.Host.System.Create(new Entity("principalobjectaccess")
        {
            ["objectid"] = scene.SouthAccount,
            ["objecttypecode"] = "account",
            ["principalid"] = scene.NorthUser,
            ["principaltypecode"] = "systemuser",
            ["accessrightsmask"] = 1,
        });

        Assert.Equal(new[] { "north", "south" }, scene.Names(scene.North));
        scene.North.Retrieve("account", scene.SouthAccount, new ColumnSet("name"));
        Faults.Of(OutOfReach, () => scene.North.Update(new Entity("account", scene.SouthAccount) { ["name"] = "b" }));
    }

    /// <summary>Two business units with a collector and an account each.</summary>
    private sealed class Scene : IDisposable
    {
        public Scene()
        {
            NorthUnit = Host.CreateBusinessUnit("North");
            Guid southUnit = Host.CreateBusinessUnit("South");
            NorthUser = Host.CreateUser("Claire Nord", new[] { Collector }, NorthUnit);
            Guid southUser = Host.CreateUser("Paul Sud", new[] { Collector }, southUnit);
            North = Host.As(NorthUser);
            South = Host.As(southUser);
            Account("north", NorthUser);
            SouthAccount = Account("south", southUser);
        }

        public LocalDataverse Host { get; } = Hosts.Bare();

        public Guid NorthUnit { get; }

        public Guid NorthUser { get; }

        public IOrganizationService North { get; }

        public IOrganizationService South { get; }

        public Guid SouthAccount { get; }

        public string[] Names(IOrganizationService service)
        {
            var query = new QueryExpression("account") { ColumnSet = new ColumnSet("name") };
            query.AddOrder("name", OrderType.Ascending);
            var rows = service.RetrieveMultiple(query).Entities;
            var names = new string[rows.Count];
            for (int index = 0; index < names.Length; index++)
            {
                names[index] = (string)rows[index]["name"];
            }

            return names;
        }

        public void Dispose() => Host.Dispose();

        private Guid Account(string name, Guid owner) =>
            Host.System.Create(new Entity("account") { ["name"] = name, ["ownerid"] = new EntityReference("systemuser", owner) });
    }
}
