using System;
using System.Threading.Tasks;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Ui;

/// <summary>The dialog in which commands ask, as a person uses it: in Chromium, in a frame, by keyboard, in both languages.</summary>
public sealed class AskPageTests
{
    [ChromiumFact]
    public async Task AskPage_ForEachKindOfField_LeavesWhatWasTypedOrNothing()
    {
        var output = await BrowserScript.Run("ask.mjs", BrowserScript.WebResources);

        Assert.EndsWith("narrow screen", output.TrimEnd(), StringComparison.Ordinal);
    }
}
