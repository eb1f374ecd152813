using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class FileNameRule : SolutionRule
{
    public FileNameRule()
        : base("file-name", "A file is named after what it holds, so that it is found and so that two files cannot hold the same thing.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Documents.Keys.Select(path => (Path: path, Wanted: Wanted(tree.Find(path)!)))
            .Where(file => file.Wanted is not null && file.Wanted != file.Path)
            .Select(file => Found(file.Path, $"should lie at {file.Wanted}"))
            .Concat(tree.Tables.Where(table => (string?)table.Root.Element("Name") != table.SchemaName)
                .Select(table => Found(table.Path, $"<Name> says '{(string?)table.Root.Element("Name")}', entity/@Name says '{table.SchemaName}'")));

    private static string? Wanted(SolutionFile file)
    {
        var folder = file.Path[..file.Path.LastIndexOf('/')];
        return file.Root.Name.LocalName switch
        {
            "Entity" => $"src/Entities/{new TableFile(file).SchemaName}/Entity.xml",
            "optionset" => $"src/OptionSets/{Attribute(file, "Name")}.xml",
            "Role" => $"src/Roles/{Attribute(file, "name")}.xml",
            "customapi" => $"src/customapis/{Attribute(file, "uniquename")}/customapi.xml",
            "customapirequestparameter" or "customapiresponseproperty" =>
                $"{folder[..folder.LastIndexOf('/')]}/{Attribute(file, "uniquename")}/{file.Root.Name.LocalName}.xml",
            "SdkMessageProcessingStep" when folder == "registration/steps" => $"{folder}/{StepName(file.Root)}.xml",
            "SdkMessageProcessingStep" => $"{folder}/{Attribute(file, "SdkMessageProcessingStepId")}.xml",
            "EntityRelationships" when folder == "src/Other/Relationships" =>
                file.Root.Elements().Select(node => (string?)node.Element("ReferencedEntityName")).Distinct().ToList() is [var referenced]
                    ? $"{folder}/{referenced}.xml"
                    : $"{folder}/<one referenced table per file>",
            "forms" => $"{folder}/{(string?)file.Root.Element("systemform")?.Element("formid")}{(file.Path.EndsWith("_managed.xml", StringComparison.Ordinal) ? "_managed" : string.Empty)}.xml",
            "savedqueries" => $"{folder}/{(string?)file.Root.Element("savedquery")?.Element("savedqueryid")}.xml",
            "visualization" => $"{folder}/{(string?)file.Root.Element("savedqueryvisualizationid")}.xml",
            "Dashboard" => $"{folder}/{(string?)file.Root.Element("FormId")}.xml",
            _ => null,
        };
    }

    private static string StepName(XElement step)
    {
        var type = (string?)step.Element("PluginTypeName") ?? string.Empty;
        return $"{type[(type.LastIndexOf('.') + 1)..]}.{(string?)step.Element("SdkMessageName")}.{(string?)step.Element("PrimaryEntity")}";
    }

    private static string? Attribute(SolutionFile file, string name) => (string?)file.Root.Attribute(name);
}
