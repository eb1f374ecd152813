using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Local.Store;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local;

/// <summary>An empty store of the repository's solution with an organization in euros, a user, and two currencies.</summary>
internal sealed class TestStore : IDisposable
{
    /// <summary>The moment at which everything is written and asked: Monday 2 March 2026, 10:00 UTC.</summary>
    public static readonly DateTime Now = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);

    private static readonly Lazy<Catalog> LoadedCatalog = new(() => Relance.Local.Metadata.Catalog.Load(Repository.Solution));

    public TestStore(string? file = null)
    {
        Store = file is null ? RowStore.InMemory(Catalog) : RowStore.Open(Catalog, file);
        User = Guid.NewGuid();
        Write = new WriteContext(User, Now);
        Euro = Currency("Euro", "EUR", "€", 1m);
        Dollar = Currency("US Dollar", "USD", "$", 1.25m);
        BusinessUnit = Create("businessunit", ("name", "Head office"));
        Create("organization", ("name", "Maison"), ("basecurrencyid", Euro));
        Store.Create(
            new Entity("systemuser", User)
            {
                ["firstname"] = "Anne",
                ["lastname"] = "Martin",
                ["domainname"] = "anne@example.com",
                ["internalemailaddress"] = "anne@example.com",
                ["businessunitid"] = BusinessUnit,
            },
            Write);
    }

    public static Catalog Catalog => LoadedCatalog.Value;

    public RowStore Store { get; }

    public Guid User { get; }

    public EntityReference Euro { get; }

    /// <summary>1.25 for one euro.</summary>
    public EntityReference Dollar { get; }

    public EntityReference BusinessUnit { get; }

    public WriteContext Write { get; }

    public ReadContext Read => new() { UserId = User, BusinessUnitId = BusinessUnit.Id, UtcNow = Now };

    public EntityReference Create(string table, params (string Column, object? Value)[] values) =>
        new(table, Store.Create(Row(table, values), Write));

    public void Update(EntityReference row, params (string Column, object? Value)[] values)
    {
        var entity = Row(row.LogicalName, values);
        entity.Id = row.Id;
        Store.Update(entity, Write);
    }

    public Entity Get(EntityReference row, params string[] columns) =>
        Store.Retrieve(row.LogicalName, row.Id, columns.Length == 0 ? new ColumnSet(true) : new ColumnSet(columns), Read);

    public EntityReference Account(string name = "Durand SARL") => Create("account", ("name", name));

    public EntityReference Invoice(EntityReference account, params (string Column, object? Value)[] values) =>
        Create("invoice", values.Prepend(("customerid", account)).Prepend(("name", "F1")).ToArray());

    /// <summary>The values of one column over the rows of a FetchXML query, joined by a comma.</summary>
    public string Fetch(string fetchXml, string column) => Join(Store.Query(new FetchExpression(fetchXml), Read), column);

    public string Ask(QueryExpression query, string column) => Join(Store.Query(query, Read), column);

    /// <summary>The code of the fault with which the store must refuse.</summary>
    public static int FaultOf(Action action) =>
        Assert.Throws<FaultException<OrganizationServiceFault>>(action).Detail.ErrorCode;

    public void Dispose() => Store.Dispose();

    private static string Join(EntityCollection rows, string column) =>
        string.Join(",", rows.Entities.Select(row => row.Attributes.TryGetValue(column, out var value) ? Plain(value) : "-"));

    private static object? Plain(object? value) => value switch
    {
        AliasedValue aliased => Plain(aliased.Value),
        Money money => money.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
        OptionSetValue option => option.Value,
        EntityReference reference => reference.Name,
        _ => value,
    };

    private static Entity Row(string table, (string Column, object? Value)[] values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values)
        {
            row[column] = value;
        }

        return row;
    }

    private EntityReference Currency(string name, string code, string symbol, decimal rate) => Create(
        "transactioncurrency",
        ("currencyname", name),
        ("isocurrencycode", code),
        ("currencysymbol", symbol),
        ("currencyprecision", 2),
        ("exchangerate", rate));
}
