using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Solution;

/// <summary>Executions keep the policy until its stamp changes: what they read of it and does not raise the stamp would be changed in vain.</summary>
public sealed class SettingStampTests
{
    /// <summary>The stamp itself, the order of the rows, and what is read anew each time.</summary>
    private static readonly string[] NotKept = [PolicyTable.LogicalName, PolicyTable.ConfigurationStamp, PolicyTable.CreatedOn, PolicyTable.LedgerSyncedOn];

    [Fact]
    public void PolicyColumn_ThatIsRead_RaisesTheStamp()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "Relance.Plugin", "Reading", "PolicyRows.cs"));
        var read = Regex.Matches(source, @"PolicyTable\.(\w+)")
            .Select(match => (string)typeof(PolicyTable).GetField(match.Groups[1].Value)!.GetRawConstantValue()!)
            .Distinct()
            .Except(NotKept);
        var step = XDocument.Load(Path.Combine(Repository.Solution, "registration", "steps", "ConfigurationChanged.Update.relance_policy.xml"));
        var raising = step.Root!.Element("FilteringAttributes")!.Value.Split(',');

        Assert.Empty(read.Except(raising));
    }
}
