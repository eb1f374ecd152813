using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Schema;

namespace Relance.Local.Solution;

/// <summary>
/// Validates <c>customizations.xml</c> of the package against the platform's XML schemas. They are not part of this repository; the
/// caller says where they lie. <c>solution.xml</c> is not covered by them.
/// </summary>
public static class SchemaCheck
{
    private const string RootSchema = "CustomizationsSolution.xsd";

    /// <param name="folder">Folder that holds <c>src/</c>.</param>
    /// <param name="schemaFolder">
    /// Folder with <c>CustomizationsSolution.xsd</c> and the schemas it includes, or one above it; of several, the last by name is
    /// taken, which is the newest when folders are named by version.
    /// </param>
    /// <returns>One finding for each distinct violation, with its first line in the packed file.</returns>
    /// <exception cref="FileNotFoundException">The folder has no such schema.</exception>
    public static IReadOnlyList<Finding> Run(string folder, string schemaFolder)
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Find(schemaFolder));
        schemas.Compile();

        var findings = new List<Finding>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = schemas };
        settings.ValidationEventHandler += (_, fault) =>
        {
            if (fault.Severity == XmlSeverityType.Error && findings.TrueForAll(finding => !finding.Message.EndsWith(fault.Message, StringComparison.Ordinal)))
            {
                findings.Add(new Finding("xml-schema", "customizations.xml", $"line {fault.Exception.LineNumber}: {fault.Message}"));
            }
        };
        using var reader = XmlReader.Create(new MemoryStream(SolutionPackage.Customizations(folder)), settings);
        while (reader.Read())
        {
            // Reading validates.
        }

        return findings;
    }

    private static string Find(string schemaFolder) =>
        Directory.Exists(schemaFolder) && Directory.EnumerateFiles(schemaFolder, RootSchema, SearchOption.AllDirectories).Max(StringComparer.Ordinal) is { } path
            ? path
            : throw new FileNotFoundException($"There is no {RootSchema} in or below '{schemaFolder}'.");
}
