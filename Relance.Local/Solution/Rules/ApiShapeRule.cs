using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class ApiShapeRule : SolutionRule
{
    private const int EntityReference = 5;
    private const int LastType = 12;

    public ApiShapeRule()
        : base("api-shape", "A custom API, its parameters and its responses are ones that the platform would take.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) =>
        tree.Under("src/customapis/").SelectMany(file => Faults(tree, file).Select(fault => Found(file.Path, fault)));

    private static IEnumerable<string> Faults(SolutionTree tree, SolutionFile file) => file.Root.Name.LocalName switch
    {
        "customapi" => Api(tree, file),
        "customapirequestparameter" => Parameter(tree, file),
        "customapiresponseproperty" => Parameter(tree, file)
            .Concat(file.Root.Element("isoptional") is null ? Array.Empty<string>() : new[] { "a response cannot be optional: the import would fail" }),
        var other => new[] { $"<{other}> is unknown here" },
    };

    private static IEnumerable<string> Api(SolutionTree tree, SolutionFile file)
    {
        var name = (string?)file.Root.Attribute("uniquename") ?? string.Empty;
        if (!name.StartsWith("relance_", StringComparison.Ordinal))
        {
            yield return $"'{name}' does not begin with relance_";
        }

        var privilege = (string?)file.Root.Element("executeprivilegename") ?? string.Empty;
        if (privilege.Length > 0 && !tree.Directory.TryParsePrivilege(privilege, out _, out _))
        {
            yield return $"{privilege} is no privilege of a known table";
        }

        if ((string?)file.Root.Element("bindingtype") is "1" or "2" && !tree.Directory.Has((string?)file.Root.Element("boundentitylogicalname") ?? string.Empty))
        {
            yield return "is bound to a table that does not exist";
        }
    }

    private static IEnumerable<string> Parameter(SolutionTree tree, SolutionFile file)
    {
        if (!int.TryParse((string?)file.Root.Element("type"), NumberStyles.None, CultureInfo.InvariantCulture, out var type) || type > LastType)
        {
            yield return "the type is none of 0 to 12";
        }

        var table = (string?)file.Root.Element("logicalentityname");
        if (table is not null && !tree.Directory.Has(table))
        {
            yield return $"there is no table {table}";
        }

        if (type == EntityReference && table is null)
        {
            yield return "does not say to which table it refers";
        }

        var api = file.Path.Split('/')[2];
        if (tree.Find($"src/customapis/{api}/customapi.xml") is null)
        {
            yield return $"belongs to {api}, which does not exist";
        }
    }
}
