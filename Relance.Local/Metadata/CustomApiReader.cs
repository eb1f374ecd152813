using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>Reads <c>customapis/*</c>, and the file that binds each to its plug-in class after import.</summary>
internal static class CustomApiReader
{
    /// <param name="source">The unpacked solution.</param>
    /// <param name="registration">Folder of the registration files; may not exist.</param>
    public static IReadOnlyList<CustomApiDefinition> Read(string source, string registration)
    {
        var bindings = Bindings(registration);
        var apis = SolutionFile.In(Path.Combine(source, "customapis"), "customapi.xml", SearchOption.AllDirectories)
            .Select(path => Read(source, path, bindings))
            .ToList();
        var stray = bindings.Keys.FirstOrDefault(name => apis.All(api => api.UniqueName != name));
        return stray is null
            ? apis
            : throw new SolutionFileException("registration/customapis.xml", $"{stray} is not among the custom APIs of the solution");
    }

    private static Dictionary<string, string> Bindings(string registration)
    {
        var path = Path.Combine(registration, "customapis.xml");
        if (!File.Exists(path))
        {
            return new Dictionary<string, string>();
        }

        var file = SolutionFile.Read(registration, path, "customapis");
        return file.Root.Elements("customapi").ToDictionary(
            item => file.Attribute(item, "uniquename"),
            item => file.Attribute(item, "plugintypename").Split(',')[0].Trim());
    }

    private static CustomApiDefinition Read(string source, string path, Dictionary<string, string> bindings)
    {
        var file = SolutionFile.Read(source, path, "customapi");
        var folder = Path.GetDirectoryName(path)!;
        var name = file.Attribute(file.Root, "uniquename");
        return new CustomApiDefinition
        {
            UniqueName = name,
            Binding = file.Kind<ApiBinding>(file.Root, "bindingtype"),
            BoundTable = file.TextOr(file.Root, "boundentitylogicalname", string.Empty) is { Length: > 0 } table ? table : null,
            IsFunction = file.Flag(file.Root, "isfunction"),
            PluginType = bindings.GetValueOrDefault(name),
            ExecutePrivilege = file.TextOr(file.Root, "executeprivilegename", string.Empty) is { Length: > 0 } text ? text : null,
            Requests = Parameters(source, folder, "customapirequestparameter"),
            Responses = Parameters(source, folder, "customapiresponseproperty"),
        };
    }

    private static List<ApiParameter> Parameters(string source, string folder, string kind)
    {
        var plural = kind == "customapirequestparameter" ? "customapirequestparameters" : "customapiresponseproperties";
        return SolutionFile.In(Path.Combine(folder, plural), kind + ".xml", SearchOption.AllDirectories)
            .Select(path => Parameter(SolutionFile.Read(source, path, kind)))
            .ToList();
    }

    private static ApiParameter Parameter(SolutionFile file) =>
        new(
            file.Attribute(file.Root, "uniquename"),
            file.Kind<ApiParameterType>(file.Root, "type"),
            file.Flag(file.Root, "isoptional"),
            file.TextOr(file.Root, "logicalentityname", string.Empty) is { Length: > 0 } table ? table : null);
}
