using System.IO;
using Relance.Local.Solution;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class SettingCodesTests
{
    [Fact]
    public void Document_OfTheCodes_IsUpToDate() =>
        Assert.Equal(SettingCodes.Document(), File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings-codes.md")));
}
