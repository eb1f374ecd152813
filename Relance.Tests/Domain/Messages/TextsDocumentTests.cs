using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Documents;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Domain.Messages;

/// <summary>The table of fields in docs/texts.md is that of the catalogue. RELANCE_APPROVE=1 writes it anew.</summary>
public sealed class TextsDocumentTests
{
    private static string Document => Path.Combine(Repository.Root, "docs", "texts.md");

    [Fact]
    public void Document_TableOfFields_IsThatOfTheCatalogue() => GeneratedPart.Same("texts.md", "fields", Table());

    [Fact]
    public void Document_Formats_AreThoseOfTheCode()
    {
        var text = File.ReadAllText(Document);
        foreach (var format in Enum.GetValues<FieldKind>().SelectMany(kind => FieldFormats.Of(kind)))
        {
            Assert.Contains($"`{FieldFormats.NameOf(format)}`", text);
        }
    }

    [Fact]
    public void Catalogue_Names_AreUniqueAndListsHaveItemsOfTheirOwn()
    {
        var names = FieldCatalogue.Fields.SelectMany(field => field.ItemFields.Concat([field])).Select(field => field.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(
            FieldCatalogue.Fields.Where(field => field.Kind == FieldKind.List),
            list => Assert.All(list.ItemFields, item => Assert.StartsWith(list.ItemName + ".", item.Name)));
    }

    private static string Table() =>
        "| field | type | present with | meaning | sens |\n|---|---|---|---|---|\n" + string.Concat(FieldCatalogue.Fields.SelectMany(Rows));

    private static IEnumerable<string> Rows(FieldDefinition field) =>
        field.ItemFields.Select(Row).Prepend(Row(field));

    private static string Row(FieldDefinition field) =>
        $"| `{field.Name}` | {field.Kind.ToString().ToLowerInvariant()} | {(field.PresentWith is { } name ? $"`{name}`" : "")} | {field.English} | {field.French} |\n";
}
