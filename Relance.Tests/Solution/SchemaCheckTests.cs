using System.IO;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class SchemaCheckTests
{
    [SchemaFact]
    public void SchemaCheck_OfTheRepository_FindsNothing() => Assert.Empty(SchemaCheck.Run(Repository.Solution, SchemaFactAttribute.Folder));

    [SchemaFact]
    public void SchemaCheck_OfASpoiledCopy_NamesTheElement()
    {
        using var solution = new MutatedSolution();
        solution.Replace("src/Entities/relance_Payment/Entity.xml", "<RequiredLevel>", "<Colour>red</Colour><RequiredLevel>");

        Assert.Contains("Colour", Assert.Single(SchemaCheck.Run(solution.Path, SchemaFactAttribute.Folder)).Message);
    }

    [Fact]
    public void SchemaCheck_AgainstASmallSchema_ReportsEachViolationOnceWithItsLine()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(Path.Combine(folder.Path, "CustomizationsSolution.xsd"), """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
              <xs:element name="ImportExportXml"><xs:complexType><xs:sequence>
                <xs:element name="Entities" type="xs:anyType" /><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded" />
              </xs:sequence></xs:complexType></xs:element>
            </xs:schema>
            """);
        using var solution = new MutatedSolution();
        Assert.Empty(SchemaCheck.Run(solution.Path, folder.Path));

        solution.Edit("src/Other/Customizations.xml", root => root.SetAttributeValue("colour", "red"));

        var finding = Assert.Single(SchemaCheck.Run(solution.Path, folder.Path));
        Assert.StartsWith("line 1: ", finding.Message);
        Assert.Contains("colour", finding.Message);
    }

    [Fact]
    public void SchemaCheck_WithoutSchemas_SaysSo()
    {
        using var folder = new ScratchFolder();

        Assert.Throws<FileNotFoundException>(() => SchemaCheck.Run(Repository.Solution, folder.Path));
    }
}
