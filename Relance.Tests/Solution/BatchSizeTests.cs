using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Relance.Plugin.Apis;
using Xunit;

namespace Relance.Tests.Solution;

/// <summary>The size of a batch has a default in three places, because each is used without the others: they agree.</summary>
public sealed class BatchSizeTests
{
    private const string Variable = "relance_DunningBatchSize";

    private static int OfTheApi => (int)typeof(RunDunning).GetField("DefaultBatchSize", BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!;

    [Fact]
    public void Variable_Default_IsThatOfTheApi() =>
        Assert.Equal(OfTheApi, (int)XDocument.Load(Path.Combine(Repository.Solution, "src", "environmentvariabledefinitions", Variable, "environmentvariabledefinition.xml")).Root!.Element("defaultvalue")!);

    [Fact]
    public void Flow_Default_IsThatOfTheApi()
    {
        var flow = JsonNode.Parse(File.ReadAllText(Assert.Single(Directory.GetFiles(Path.Combine(Repository.Solution, "src", "Workflows"), "*.json"))))!;
        var parameter = flow["properties"]!["definition"]!["parameters"]!.AsObject().Single(one => one.Key.Contains(Variable, System.StringComparison.Ordinal)).Value!;
        Assert.Equal(OfTheApi, parameter["defaultValue"]!.GetValue<int>());
    }
}
