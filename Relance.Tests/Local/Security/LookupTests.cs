using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Local.Security;

/// <summary>The sales role may append its activities to invoices and accounts of its business unit, the collector may not append to credit holds.</summary>
public sealed class LookupTests
{
    private const int Missing = -2147220960;
    private const int OutOfReach = -2147187962;
    private const string Sales = "Relance - Sales";

    [Fact]
    public void Lookup_ToARowInReach_IsAllowed()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid account = host.System.Account();
        IOrganizationService sales = host.As(host.CreateUser("Luc Vente", new[] { Sales }));

        sales.Create(CallAbout(account));

        Assert.Equal(1, host.System.Count("phonecall", "regardingobjectid", account));
    }

    [Fact]
    public void Lookup_ToARowOutOfReach_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid account = host.System.Account();
        IOrganizationService sales = host.As(host.CreateUser("Luc Vente", new[] { Sales }, host.CreateBusinessUnit("North")));

        Faults.Of(OutOfReach, () => sales.Create(CallAbout(account)));
    }

    [Fact]
    public void Lookup_WithoutAppendTo_IsRefusedNamingIt()
    {
        using LocalDataverse host = Hosts.Bare();
        IOrganizationService collector = host.As(host.CreateUser("Claire Besson", new[] { "Relance - Collector" }));
        Guid account = host.System.Account();
        Guid hold = host.System.Create(new Entity("relance_credithold") { ["relance_key"] = "K", ["relance_accountid"] = new EntityReference("account", account) });

        OrganizationServiceFault fault = Faults.Of(
            Missing,
            () => collector.Update(new Entity("account", account) { ["relance_currentholdid"] = new EntityReference("relance_credithold", hold) }));

        Assert.Contains("prvAppendTorelance_CreditHold", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Lookup_SetByTheServiceOfSystem_NeedsNoRights()
    {
        using LocalDataverse host = Hosts.Bare();

        host.System.Create(CallAbout(host.System.Account()));

        Assert.Equal(1, host.System.Count("phonecall"));
    }

    private static Entity CallAbout(Guid account) => new("phonecall") { ["subject"] = "a", ["regardingobjectid"] = new EntityReference("account", account) };
}
