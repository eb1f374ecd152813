using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Calculators;

/// <summary>Every example of docs/calculators.md is run: a block of input, then the block of its output, under the name of a calculator.</summary>
public sealed class DocumentedExamplesTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "calculators.md"));

    public static TheoryData<string, int> Examples()
    {
        var examples = new TheoryData<string, int>();
        foreach (var (calculator, blocks) in Sections())
        {
            for (var index = 0; index < blocks.Count; index += 2)
            {
                examples.Add(calculator, index);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfTheDocument_GivesTheOutputOfTheDocument(string calculator, int index)
    {
        var blocks = Sections().Single(section => section.Calculator == calculator).Blocks;
        var expected = JsonNode.Parse(blocks[index + 1]);
        var output = Calc.Run(calculator, blocks[index]).Output;
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(output)), output);
    }

    [Fact]
    public void Document_EveryCalculator_HasAnExample() =>
        Assert.Equal(Names.All, Sections().Select(section => section.Calculator));

    private static IEnumerable<(string Calculator, List<string> Blocks)> Sections() => Regex
        .Split(Document, "^## ", RegexOptions.Multiline)
        .Select(section => (section[..section.IndexOf('\n')], Regex.Matches(section, "^```json\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(match => match.Groups[1].Value).ToList()))
        .Where(section => section.Item2.Count > 0);
}
