using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Relance.Local.Solution;
using Relance.Tests.Shipped;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class SolutionPackageTests
{
    private static readonly Version Version = new(1, 2, 3, 4);

    [Fact]
    public void SolutionPackage_WrittenTwice_HasTheSameBytes()
    {
        using var folder = new ScratchFolder();
        var first = Path.Combine(folder.Path, "first.zip");
        var second = Path.Combine(folder.Path, "second.zip");

        SolutionPackage.Write(Repository.Solution, first, Version, ShippedFolder.Path);
        SolutionPackage.Write(Repository.Solution, second, Version, ShippedFolder.Path);

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    [Fact]
    public void SolutionPackage_OfFilesTouchedAndCopiedInAnotherOrder_HasTheSameBytes()
    {
        using var copy = new ScratchFolder();
        foreach (var file in Directory.EnumerateFiles(Repository.Solution, "*", SearchOption.AllDirectories).OrderDescending())
        {
            var target = Path.Combine(copy.Path, Path.GetRelativePath(Repository.Solution, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, File.ReadAllBytes(file));
        }

        var original = SolutionPackage.Parts(Repository.Solution, Version, ShippedFolder.Path);
        var copied = SolutionPackage.Parts(copy.Path, Version, ShippedFolder.Path);

        Assert.Equal(original.Keys.Order(), copied.Keys.Order());
        Assert.All(original, part => Assert.Equal(part.Value, copied[part.Key]));
    }

    [Fact]
    public void SolutionPackage_OfTheRepository_HasTheLayoutOfAnExport()
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "out", "relance.zip");

        SolutionPackage.Write(Repository.Solution, path, Version, ShippedFolder.Path);

        using var zip = ZipFile.OpenRead(path);
        Assert.Equal(new[] { "[Content_Types].xml", "customizations.xml", "solution.xml" }, zip.Entries.Take(3).Select(entry => entry.FullName));
        Assert.All(zip.Entries.Skip(3), entry => Assert.Contains(entry.FullName.Split('/')[0], new[] { "Assets", "catalogs", "customapis", "environmentvariabledefinitions", "pluginpackages", "WebResources", "Workflows" }));
        Assert.Equal("<ImportExportXml", Start(zip, "customizations.xml"));
        Assert.Equal("<ImportExportXml", Start(zip, "solution.xml"));
        Assert.Equal("\ufeff<?xml version=\"", Start(zip, "[Content_Types].xml"));
    }

    [Fact]
    public void SolutionPackage_OfTheRepository_HoldsWhatTheTreeHolds()
    {
        var tree = SolutionTree.Load(Repository.Solution);

        var root = Customizations(Repository.Solution);

        Assert.Equal(tree.Tables.Select(table => table.SchemaName).Order(), root.Element("Entities")!.Elements().Select(node => (string)node.Element("Name")!).Order());
        Assert.Equal(tree.Relationships.Select(node => node.Name).Order(), root.Element("EntityRelationships")!.Elements().Select(node => (string)node.Attribute("Name")!).Order());
        Assert.Equal(tree.Choices.Count(), root.Element("optionsets")!.Elements("optionset").Count());
        Assert.Equal(tree.Roles.Count(), root.Element("Roles")!.Elements("Role").Count());
        Assert.All(root.Element("Entities")!.Elements(), node => Assert.NotNull(node.Element("RibbonDiffXml")!.Element("CustomActions")));
    }

    [Fact]
    public void SolutionPackage_Manifest_CarriesTheVersionAndIsUnmanaged()
    {
        var parts = SolutionPackage.Parts(Repository.Solution, Version, ShippedFolder.Path);

        var manifest = XElement.Load(new MemoryStream(parts["solution.xml"])).Element("SolutionManifest")!;
        Assert.Equal("1.2.3.4", (string)manifest.Element("Version")!);
        Assert.Equal("0", (string)manifest.Element("Managed")!);
    }

    [Fact]
    public void SolutionPackage_OfFormsAndViews_PutsThemUnderTheirTable()
    {
        const string folder = "src/Entities/Quote/";
        using var solution = new MutatedSolution();
        solution.Replace(folder + "Entity.xml", "<RibbonDiffXml />", "<FormXml /><SavedQueries /><Visualizations /><RibbonDiffXml />");
        solution.Write(folder + "FormXml/main/{a}.xml", "<forms><systemform><formid>{a}</formid></systemform></forms>");
        solution.Write(folder + "FormXml/main/{a}_managed.xml", "<forms><systemform><formid>{managed}</formid></systemform></forms>");
        solution.Write(folder + "SavedQueries/{b}.xml", "<savedqueries><savedquery><savedqueryid>{b}</savedqueryid></savedquery></savedqueries>");

        var table = Customizations(solution.Path).Element("Entities")!.Elements().Single(node => (string?)node.Element("Name") == "Quote");

        Assert.Equal("main", (string)table.Element("FormXml")!.Element("forms")!.Attribute("type")!);
        Assert.Equal("{a}", Assert.Single(table.Descendants("formid")).Value);
        Assert.Equal("{b}", table.Element("SavedQueries")!.Element("savedqueries")!.Element("savedquery")!.Value);
        Assert.Null(table.Element("Visualizations"));
    }

    [Fact]
    public void SolutionPackage_OfAWebResource_StoresThePayloadAtThePartItNames()
    {
        using var solution = new MutatedSolution();
        solution.Write("src/WebResources/relance_/start.js", "'use strict';");
        solution.Write("src/WebResources/relance_/start.js.data.xml", "<WebResource><FileName>/WebResources/relance_startjs1</FileName></WebResource>");

        var parts = SolutionPackage.Parts(solution.Path, Version, ShippedFolder.Path);

        Assert.Equal("'use strict';"u8.ToArray(), parts["WebResources/relance_startjs1"]);
        Assert.Contains("PartName=\"/WebResources/relance_startjs1\"", System.Text.Encoding.UTF8.GetString(parts["[Content_Types].xml"]));
    }

    [Theory]
    [InlineData("src/Other/Customizations.xml", "<Roles />", "", "Roles")]
    [InlineData("src/Other/Relationships.xml", "<EntityRelationship Name=\"relance_run_batches\" />", "", "relance_run_batches")]
    [InlineData("src/Entities/relance_Run/Entity.xml", "<RibbonDiffXml />", "", "RibbonDiffXml")]
    [InlineData("src/Roles/Relance - Sales.xml", "</Role>", "", "Relance - Sales.xml")]
    public void SolutionPackage_OfATreeThatCannotBePacked_NamesWhatIsWrong(string file, string before, string after, string named)
    {
        using var solution = new MutatedSolution();
        solution.Replace(file, before, after);

        var fault = Assert.Throws<InvalidDataException>(() => SolutionPackage.Parts(solution.Path, Version, ShippedFolder.Path));

        Assert.Contains(named, fault.Message);
    }

    private static XElement Customizations(string folder) =>
        XElement.Load(new MemoryStream(SolutionPackage.Parts(folder, Version, ShippedFolder.Path)["customizations.xml"]));

    private static string Start(ZipArchive zip, string entry)
    {
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open(), new System.Text.UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
        var start = new char[16];
        return new string(start, 0, reader.ReadBlock(start));
    }
}
