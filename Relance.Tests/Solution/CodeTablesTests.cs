using System;
using System.IO;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class CodeTablesTests
{
    [Fact]
    public void Troubleshooting_Codes_AreThoseOfTheProduct()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "troubleshooting.md"));

        Assert.True(
            document == CodeTables.Place(document),
            "docs/troubleshooting.md does not show the codes as they are: look at the difference after dotnet run --project Relance.Local -- solution codes");
    }

    [Fact]
    public void Document_WithoutTheMarks_IsRefused() => Assert.Throws<FormatException>(() => CodeTables.Place("# Troubleshooting\n"));
}
