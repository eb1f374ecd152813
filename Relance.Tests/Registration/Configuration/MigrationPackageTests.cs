using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Solution;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Registration.Configuration;

/// <summary>The package of the Configuration Migration tool: sound, complete, always the same, and worth the seed.</summary>
public sealed class MigrationPackageTests
{
    private static readonly ConfigurationChoice Choice = new("fr");
    private static readonly Catalog Tables = Catalog.Load(Repository.Solution);
    private static readonly Lazy<byte[]> Package = new(Write);

    [Fact]
    public void Package_WrittenTwice_HasTheSameBytes() => Assert.Equal(Package.Value, Write());

    [Fact]
    public void Schema_NamesTablesAndColumnsOfTheSolution_WithTheirTypesAndTargets()
    {
        foreach (var entity in Part("data_schema.xml").Elements("entity"))
        {
            var table = Tables[(string)entity.Attribute("name")!];
            Assert.Equal((table.PrimaryId, table.PrimaryName), ((string)entity.Attribute("primaryidfield")!, (string)entity.Attribute("primarynamefield")!));
            foreach (var field in entity.Element("fields")!.Elements())
            {
                var column = table.Find((string)field.Attribute("name")!);
                Assert.NotNull(column);
                Assert.True(column.ValidForCreate, column.LogicalName);
                Assert.Equal(column.IsReference ? column.Targets.Single() : null, (string?)field.Attribute("lookupType"));
                Assert.Equal((string)field.Attribute("type")!, column.Type switch
                {
                    ColumnType.Identifier => "guid",
                    ColumnType.Lookup => "entityreference",
                    ColumnType.Choice => "optionsetvalue",
                    ColumnType.Boolean => "bool",
                    ColumnType.Integer => "number",
                    ColumnType.Memo or ColumnType.Text => "string",
                    var other => other.ToString().ToLowerInvariant(),
                });
            }
        }
    }

    [Fact]
    public void Data_ItsFieldsAreInTheSchema_ItsIdsAreUnique_AndItsLookupsPointToEarlierRows()
    {
        var fields = Part("data_schema.xml").Elements("entity").ToDictionary(entity => (string)entity.Attribute("name")!, entity => entity.Element("fields")!.Elements().Select(field => (string)field.Attribute("name")!).ToHashSet());
        var order = Part("data_schema.xml").Element("entityImportOrder")!.Elements().Select(name => name.Value);
        var seen = new HashSet<string>();

        foreach (var entity in Part("data.xml").Elements("entity"))
        {
            foreach (var record in entity.Element("records")!.Elements())
            {
                foreach (var field in record.Elements())
                {
                    Assert.Contains((string)field.Attribute("name")!, fields[(string)entity.Attribute("name")!]);
                    Assert.True(field.Attribute("lookupentity") is null || seen.Contains((string)field.Attribute("lookupentity")! + (string)field.Attribute("value")!), field.ToString());
                }

                Assert.True(seen.Add((string)entity.Attribute("name")! + (string)record.Attribute("id")!), record.ToString());
            }
        }

        Assert.Equal(order, Part("data.xml").Elements("entity").Select(entity => (string)entity.Attribute("name")!));
    }

    [Fact]
    public void Package_ImportedRowByRowIntoAnEmptyHost_GivesWhatTheSeedGives()
    {
        using var imported = Hosts.Bare();
        using var seeded = Hosts.WithPlugins();
        new ConfigurationSeed(seeded.System, TextCulture.Find("fr")!, new LocalDate(2026, 1, 1)).Write(ConfigurationData.Read(Repository.Solution));

        foreach (var row in Rows())
        {
            imported.System.Create(row);
        }

        foreach (var table in ConfigurationTable.All)
        {
            Assert.Equal(Texts(seeded, table), Texts(imported, table));
        }
    }

    // As the tool does: each field by the type that the schema gives it.
    private static IEnumerable<Entity> Rows()
    {
        var types = Part("data_schema.xml").Elements("entity").ToDictionary(
            entity => (string)entity.Attribute("name")!,
            entity => entity.Element("fields")!.Elements().ToDictionary(field => (string)field.Attribute("name")!, field => (string)field.Attribute("type")!));
        foreach (var entity in Part("data.xml").Elements("entity"))
        {
            var name = (string)entity.Attribute("name")!;
            foreach (var record in entity.Element("records")!.Elements())
            {
                var row = new Entity(name, (Guid)record.Attribute("id")!);
                foreach (var field in record.Elements().Where(field => types[name][(string)field.Attribute("name")!] != "guid"))
                {
                    row[(string)field.Attribute("name")!] = Value(types[name][(string)field.Attribute("name")!], (string)field.Attribute("value")!, (string?)field.Attribute("lookupentity"));
                }

                yield return row;
            }
        }
    }

    private static object Value(string type, string text, string? target) => type switch
    {
        "string" => text,
        "number" => int.Parse(text, CultureInfo.InvariantCulture),
        "decimal" => decimal.Parse(text, CultureInfo.InvariantCulture),
        "money" => new MoneyValue(decimal.Parse(text, CultureInfo.InvariantCulture)),
        "bool" => bool.Parse(text),
        "datetime" => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        "optionsetvalue" => new OptionSetValue(int.Parse(text, CultureInfo.InvariantCulture)),
        "entityreference" => new EntityReference(target!, Guid.Parse(text)),
        _ => throw new InvalidDataException(type),
    };

    private static List<string> Texts(LocalDataverse host, ConfigurationTable table)
    {
        // The day of the publication and the count of changes are of the environment, not of the configuration.
        string[] own = [ScenarioVersionTable.PublishedOn, PolicyTable.ConfigurationStamp];
        return host.System.RetrieveMultiple(new QueryExpression(table.LogicalName) { ColumnSet = new ColumnSet(true) }).Entities
            .Select(row => row.Id + ": " + string.Join("; ", row.Attributes
                .Where(pair => pair.Key.StartsWith("relance_", StringComparison.Ordinal) && !own.Contains(pair.Key))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => $"{pair.Key}={Text(pair.Value)}")))
            .Order(StringComparer.Ordinal)
            .ToList();
    }

    private static string? Text(object? value) => value switch
    {
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        MoneyValue money => money.Value.ToString("0.####", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        EntityReference reference => reference.Id.ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private static XElement Part(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(Package.Value));
        using var stream = zip.GetEntry(name)!.Open();
        return XElement.Load(stream, LoadOptions.PreserveWhitespace);
    }

    private static byte[] Write()
    {
        using var stream = new MemoryStream();
        MigrationPackage.Write(stream, Tables, ConfigurationData.Read(Repository.Solution).Rows(Choice), "fr");
        return stream.ToArray();
    }
}
