using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using Relance.Deploy;
using Relance.Local.Metadata;
using Relance.Local.Registrations;
using Relance.Local.Solution;
using Relance.Plugin;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration;

/// <summary>What the zip says against what the folder says.</summary>
public sealed class PackedSolutionTests
{
    [Fact]
    public void Zip_Unpacked_HasTheTablesRolesAndApisOfTheFolder()
    {
        using var folder = new ScratchFolder();
        SolutionUnpacking.Write(Deployment.Zip, folder.Path);

        var zip = Catalog.Load(folder.Path);
        var tree = Catalog.Load(Repository.Solution);

        Assert.Equal(tree.Tables.SelectMany(Describe), zip.Tables.SelectMany(Describe));
        Assert.Equal(tree.Relationships.Select(one => one.ToString()).Order(StringComparer.Ordinal), zip.Relationships.Select(one => one.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(tree.Roles.SelectMany(role => role.Privileges.Select(one => $"{role.Id} {role.Name} {one}")).Order(StringComparer.Ordinal), zip.Roles.SelectMany(role => role.Privileges.Select(one => $"{role.Id} {role.Name} {one}")).Order(StringComparer.Ordinal));
        Assert.Equal(tree.CustomApis.Select(api => api.UniqueName).Order(), zip.CustomApis.Select(api => api.UniqueName).Order());
    }

    [Fact]
    public void PluginPackage_InTheZip_HoldsEveryPluginClass()
    {
        using var zip = new ZipArchive(new MemoryStream(Deployment.Zip));
        using var stream = zip.Entries.Single(entry => entry.FullName.EndsWith(".nupkg", StringComparison.Ordinal)).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);

        var package = PluginPackageFile.Read(bytes.ToArray());

        var assembly = Assert.Single(package.Assemblies);
        Assert.Equal(Deployment.Definition.Package, package.Id);
        Assert.Equal(PluginAssemblyFile.Of(typeof(PluginBase).Assembly).Types, assembly.Types);
    }

    [Fact]
    public void RegistrationJson_InTheZip_IsWhatTheStepFilesSay()
    {
        using var zip = new ZipArchive(new MemoryStream(Deployment.Zip));
        var part = zip.Entries.Single(entry => entry.FullName.StartsWith("WebResources/relance_setupregistrationjson", StringComparison.Ordinal));
        using var reader = new StreamReader(part.Open(), Encoding.UTF8);

        var json = reader.ReadToEnd();

        Assert.Equal(Deployment.Definition.ToJson(), json);
        Assert.Equal(json, RegistrationDefinition.FromJson(json).ToJson());
        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Solution, "registration", "steps")).Length, RegistrationDefinition.FromJson(json).Steps.Count);
    }

    private static System.Collections.Generic.IEnumerable<string> Describe(Table table) =>
        table.Columns.Select(column => $"{table.LogicalName} {table.EntitySetName} {table.Ownership} {column.LogicalName} {column.Type} {column.Required} {column.MaxLength} {column.Minimum} {column.Maximum} {column.Precision} {column.DateBehavior} {string.Join(',', column.Targets)}")
            .Concat(table.Keys.Select(key => $"{table.LogicalName} key {key.LogicalName} {string.Join(',', key.Columns)}"));
}
