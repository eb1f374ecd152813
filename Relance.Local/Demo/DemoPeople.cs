using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;

namespace Relance.Local.Demo;

/// <summary>The people of Ateliers Marcillac, each with the roles of the solution that fit.</summary>
internal sealed class DemoPeople
{
    private readonly LocalDataverse host;

    public DemoPeople(LocalDataverse host, int language)
    {
        this.host = host;
        AccountingProgram = host.CreateUser("Comptabilité", [Organization.AdministratorRole], language: language);
        Collector = host.CreateUser("Camille Duret", ["Relance - Collector"], language: language);
        LargeCollector = host.CreateUser("Samir Haddad", ["Relance - Collector"], language: language);
        CreditManager = host.CreateUser("Florence Mabille", ["Relance - Credit Manager"], language: language);
        Sales = host.CreateUser("Antoine Rey", ["Relance - Sales", Organization.AdministratorRole], language: language);
    }

    /// <summary>The interface of the accounting program: debtors, invoices and payments come from it.</summary>
    public Guid AccountingProgram { get; }

    public Guid Collector { get; }

    /// <summary>Who follows the large accounts.</summary>
    public Guid LargeCollector { get; }

    public Guid CreditManager { get; }

    /// <summary>Takes orders; orders are the business of sales, whose own roles the solution does not define.</summary>
    public Guid Sales { get; }

    public IOrganizationService As(Guid user) => host.As(user);

    public Guid CollectorOf(DemoDebtor debtor) => debtor.IsLarge ? LargeCollector : Collector;
}
