using System.Collections.Generic;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace Relance.Tests.Architecture;

/// <summary>One noun or one verb per file: short files are the proof of it.</summary>
public sealed class SizeTests(ITestOutputHelper output)
{
    private const int Ceiling = 300;
    private const int CeilingOfTests = 400;
    private const int CeilingOfMedian = 110;

    [Fact]
    public void CodeFile_Any_StaysBelowItsCeiling()
    {
        var tooLong = SourceFile.All()
            .Where(file => file.Path.EndsWith(".cs", System.StringComparison.Ordinal))
            .Select(file => (file.Path, Lines: file.Lines.Length))
            .Where(file => file.Lines > (file.Path.StartsWith("Relance.Tests/", System.StringComparison.Ordinal) ? CeilingOfTests : Ceiling));
        Assert.Empty(tooLong);
    }

    [Theory]
    [InlineData("Relance.Domain")]
    [InlineData("Relance.Plugin")]
    [InlineData("Relance.Local")]
    public void Project_MedianFile_IsShort(string project)
    {
        var lengths = SourceFile.Of(project).Select(file => file.Lines.Length).Order().ToList();
        var median = lengths[lengths.Count / 2];
        output.WriteLine($"{project}: {lengths.Count} files, median {median} lines, longest {lengths[^1]}");
        Assert.InRange(median, 1, CeilingOfMedian);
    }
}
