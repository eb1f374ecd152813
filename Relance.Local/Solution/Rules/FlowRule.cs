using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class FlowRule : SolutionRule
{
    private const string Folder = "src/Workflows/";
    private const string ItemPrefix = "item/";

    public FlowRule()
        : base("cloud-flow", "A cloud flow is one file under the id of its description, connects only through connection references of the solution, calls only custom APIs of it with parameters that they have, and reads only its environment variables. Nothing of this is checked at import: a wrong name shows as a failed run in the night.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Under(Folder).Where(file => file.Root.Name == "Workflow").SelectMany(file => CheckFlow(tree, file));

    private IEnumerable<Finding> CheckFlow(SolutionTree tree, SolutionFile description)
    {
        var named = ((string?)description.Root.Element("JsonFileName") ?? string.Empty).TrimStart('/');
        var id = ((string?)description.Root.Attribute("WorkflowId") ?? string.Empty).Trim('{', '}').ToUpperInvariant();
        var path = "src/" + named;
        var file = Path.Combine(tree.Folder, path);
        if (description.Path != path + ".data.xml" || !named.EndsWith("-" + id + ".json", StringComparison.Ordinal))
        {
            yield return Found(description.Path, "JsonFileName, the name of the file and WorkflowId do not belong together");
        }

        if (!File.Exists(file))
        {
            yield return Found(description.Path, $"there is no file {path}");
            yield break;
        }

        var properties = Parse(file)?["properties"];
        if (properties is null)
        {
            yield return Found(path, "is no JSON of a flow: it has no 'properties'");
            yield break;
        }

        foreach (var finding in References(tree, path, properties).Concat(Variables(tree, path, properties)).Concat(Calls(tree, path, properties)))
        {
            yield return finding;
        }
    }

    private IEnumerable<Finding> References(SolutionTree tree, string path, JsonNode properties)
    {
        var known = tree.Find("src/Other/Customizations.xml")?.Root.Descendants("connectionreference")
            .Select(node => (string?)node.Attribute("connectionreferencelogicalname")).ToHashSet(StringComparer.Ordinal);
        return Members(properties["connectionReferences"])
            .Select(one => (string?)one.Value?["connection"]?["connectionReferenceLogicalName"])
            .Where(name => known?.Contains(name) != true)
            .Select(name => Found(path, $"there is no connection reference '{name}'"));
    }

    private IEnumerable<Finding> Variables(SolutionTree tree, string path, JsonNode properties)
    {
        var known = tree.Under("src/environmentvariabledefinitions/").Select(file => (string?)file.Root.Attribute("schemaname")).ToHashSet(StringComparer.Ordinal);
        return Members(properties["definition"]?["parameters"])
            .Select(one => (string?)one.Value?["metadata"]?["schemaName"])
            .Where(name => name is not null && !known.Contains(name))
            .Select(name => Found(path, $"there is no environment variable '{name}'"));
    }

    private IEnumerable<Finding> Calls(SolutionTree tree, string path, JsonNode properties)
    {
        foreach (var action in Members(properties["definition"]?["actions"]))
        {
            var parameters = action.Value?["inputs"]?["parameters"];
            if ((string?)parameters?["actionName"] is not { } name)
            {
                continue;
            }

            var api = tree.Apis.FirstOrDefault(one => (string?)one.Root.Attribute("uniquename") == name);
            if (api is null)
            {
                yield return Found(path, $"there is no custom API '{name}'");
                continue;
            }

            var folder = Path.GetDirectoryName(api.Path)!.Replace(Path.DirectorySeparatorChar, '/');
            var known = tree.Under(folder + "/customapirequestparameters/").ToDictionary(one => (string)one.Root.Attribute("uniquename")!, one => one.Root);
            var given = Members(parameters).Select(one => one.Key).Where(key => key.StartsWith(ItemPrefix, StringComparison.Ordinal)).Select(key => key[ItemPrefix.Length..]).ToList();
            foreach (var unknown in given.Where(one => !known.ContainsKey(one)))
            {
                yield return Found(path, $"{name} has no parameter '{unknown}'");
            }

            foreach (var missing in known.Where(one => IsRequired(one.Value) && !given.Contains(one.Key)))
            {
                yield return Found(path, $"{name} needs the parameter '{missing.Key}'");
            }
        }
    }

    private static bool IsRequired(XElement parameter) => (string?)parameter.Element("isoptional") == "0";

    private static JsonNode? Parse(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file));
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? Enumerable.Empty<KeyValuePair<string, JsonNode?>>();
}
