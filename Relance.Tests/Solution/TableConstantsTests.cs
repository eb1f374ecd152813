using System.IO;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class TableConstantsTests
{
    [Fact]
    public void TableConstants_OfTheRepository_SayWhatTheSolutionSays()
    {
        var wanted = TableConstants.Generate(Repository.Solution);

        Assert.Empty(TableConstants.Stale(wanted, Path.Combine(Repository.Root, "Relance.Plugin", "Tables")));
    }

    [Fact]
    public void TableConstants_WhenAFileIsMissingChangedOrNoLongerGenerated_NameIt()
    {
        var wanted = TableConstants.Generate(Repository.Solution);
        using var folder = new ScratchFolder();
        TableConstants.Write(Repository.Solution, folder.Path);
        File.Delete(Path.Combine(folder.Path, "PauseTable.cs"));
        File.AppendAllText(Path.Combine(folder.Path, "RunTable.cs"), "// by hand\n");
        File.WriteAllText(Path.Combine(folder.Path, "Zebra.cs"), string.Empty);

        Assert.Equal(new[] { "PauseTable.cs", "RunTable.cs", "Zebra.cs" }, TableConstants.Stale(wanted, folder.Path));
        Assert.Equal(new[] { "PauseTable.cs", "RunTable.cs", "Zebra.cs" }, TableConstants.Write(Repository.Solution, folder.Path));
        Assert.Empty(TableConstants.Stale(wanted, folder.Path));
    }
}
