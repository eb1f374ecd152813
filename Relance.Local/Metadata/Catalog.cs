using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Local.Metadata;

/// <summary>
/// Everything the solution defines, joined with the standard tables it stands on. The solution folder is the only place
/// where own tables, columns, keys, steps, roles and custom APIs are declared.
/// </summary>
public sealed class Catalog
{
    private readonly Dictionary<string, Table> tables;
    private readonly Dictionary<string, CustomApiDefinition> customApis;

    internal Catalog(SolutionManifest manifest, IReadOnlyList<Table> tables, IReadOnlyList<Relationship> relationships)
    {
        Manifest = manifest;
        Tables = tables;
        Relationships = relationships;
        this.tables = tables.ToDictionary(table => table.LogicalName, StringComparer.Ordinal);
        customApis = new Dictionary<string, CustomApiDefinition>(StringComparer.Ordinal);
    }

    public SolutionManifest Manifest { get; }

    public IReadOnlyList<Table> Tables { get; }

    public IReadOnlyList<Relationship> Relationships { get; }

    public IReadOnlyList<Role> Roles { get; private init; } = Array.Empty<Role>();

    public IReadOnlyList<ColumnSecurityProfile> ColumnSecurityProfiles { get; private init; } = Array.Empty<ColumnSecurityProfile>();

    public IReadOnlyList<StepDefinition> Steps { get; private init; } = Array.Empty<StepDefinition>();

    public IReadOnlyCollection<CustomApiDefinition> CustomApis => customApis.Values;

    /// <summary>The standard tables alone: an environment into which no solution was imported.</summary>
    public static Catalog Standard()
    {
        var (tables, relationships) = CatalogAssembly.Join(StandardTables.Read(), Array.Empty<TableDraft>(), Array.Empty<Relationship>());
        return new Catalog(SolutionManifest.None, tables, relationships);
    }

    /// <summary>Reads a solution folder.</summary>
    /// <param name="solutionFolder">
    /// The folder that holds <c>src/</c> (the unpacked solution) and <c>registration/</c> (steps and bindings made after
    /// import), or an unpacked solution by itself.
    /// </param>
    /// <exception cref="SolutionFileException">A file is missing or says something that cannot be so.</exception>
    public static Catalog Load(string solutionFolder)
    {
        var inner = Path.Combine(solutionFolder, "src");
        var source = Directory.Exists(inner) ? inner : solutionFolder;
        var registration = Path.Combine(solutionFolder, "registration");
        var manifest = SolutionManifest.Read(source);
        var choices = ChoiceReader.ReadShared(source);
        var own = TableReader.Read(source, choices).ToList();
        var (tables, relationships) = CatalogAssembly.Join(StandardTables.Read(), own, RelationshipReader.Read(source));
        var steps = StepReader.Read(solutionFolder, Path.Combine(source, "SdkMessageProcessingSteps"), Path.Combine(registration, "steps"));
        var catalog = new Catalog(manifest, tables, relationships)
        {
            Roles = RoleReader.ReadRoles(source),
            ColumnSecurityProfiles = RoleReader.ReadProfiles(source),
            Steps = steps,
        };
        foreach (var api in CustomApiReader.Read(source, registration))
        {
            catalog.customApis.Add(api.UniqueName, api);
        }

        CatalogCheck.Run(catalog);
        return catalog;
    }

    /// <summary>The table of that logical name, or null.</summary>
    public Table? Find(string logicalName) => tables.GetValueOrDefault(logicalName);

    /// <summary>The table of that logical name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Table this[string logicalName] =>
        Find(logicalName) ?? throw new ArgumentException($"There is no table {logicalName}.", nameof(logicalName));

    /// <summary>The table of that Web API name, or null.</summary>
    public Table? FindByEntitySet(string entitySetName) => Tables.FirstOrDefault(table => table.EntitySetName == entitySetName);

    public CustomApiDefinition? FindCustomApi(string uniqueName) => customApis.GetValueOrDefault(uniqueName);

    public Relationship? FindRelationship(string name) =>
        Relationships.FirstOrDefault(relationship => string.Equals(relationship.Name, name, StringComparison.OrdinalIgnoreCase));
}
