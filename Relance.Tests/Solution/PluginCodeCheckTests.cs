using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Solution;
using Relance.Plugin;
using Xunit;

namespace Relance.Tests.Solution;

public sealed class PluginCodeCheckTests
{
    /// <summary>A use that each rule must find, as the compiler writes it into an assembly, and one beside it that is allowed.</summary>
    public static TheoryData<string, string, string, string, bool> Uses => new()
    {
        { "il-specify-column", "Microsoft.Xrm.Sdk.Query.ColumnSet", ".ctor", "true", true },
        { "il-specify-column", "Microsoft.Xrm.Sdk.Query.ColumnSet", ".ctor", "Boolean", false },
        { "il-specify-column", "Microsoft.Xrm.Sdk.Query.ColumnSet", ".ctor", "String[]", false },
        { "il-specify-column", "Microsoft.Xrm.Sdk.Query.ColumnSet", "set_AllColumns", "Boolean", true },
        { "il-avoid-batch-plugin", "Microsoft.Xrm.Sdk.Messages.ExecuteMultipleRequest", ".ctor", "", true },
        { "il-avoid-batch-plugin", "Microsoft.Xrm.Sdk.Messages.CreateRequest", ".ctor", "", false },
        { "il-avoid-parallel-plugin", "System.Threading.Tasks.Task", "Run", "Action", true },
        { "il-avoid-parallel-plugin", "System.Threading.Tasks.Task", "get_IsCompleted", "", false },
        { "il-avoid-lock-plugin", "System.Threading.Monitor", "Enter", "Object,Boolean&", true },
        { "il-avoid-lock-plugin", "System.Threading.Monitor", "Exit", "Object", false },
        { "il-turn-off-keepalive", "System.Net.Http.HttpClient", "", "", true },
        { "il-turn-off-keepalive", "Relance.Plugin.TestHttpClient", "", "", false },
        { "il-avoid-unpub-metadata", "Microsoft.Xrm.Sdk.Messages.RetrieveEntityRequest", "set_RetrieveAsIfPublished", "Boolean", true },
        { "il-avoid-unpub-metadata", "Microsoft.Xrm.Sdk.Messages.RetrieveEntityRequest", "set_LogicalName", "String", false },
        { "il-avoid-specialized-update-ops", "Microsoft.Crm.Sdk.Messages.SetStateRequest", "", "", true },
        { "il-avoid-specialized-update-ops", "Microsoft.Crm.Sdk.Messages.OtherSetStateRequest", "", "", false },
    };

    [Fact]
    public void Plugins_AsBuilt_UseNothingForbidden() => Assert.Empty(PluginCodeCheck.Run(typeof(PluginBase).Assembly.Location));

    [Theory]
    [MemberData(nameof(Uses))]
    public void Run_KnownUse_IsFoundByItsRule(string rule, string type, string member, string parameters, bool isFound)
    {
        var findings = PluginCodeCheck.Run("Relance.Plugin.dll", [new MemberUse(type, member, parameters)]);
        Assert.Equal(isFound ? [rule] : [], findings.Select(finding => finding.Rule));
    }

    [Fact]
    public void Rules_All_AreProvenAbove() =>
        Assert.Equal(PluginCodeRule.All.Select(rule => rule.Id).Order(), Uses.Select(row => (string)row[0]).Distinct().Order());

    // This assembly asks for all columns on purpose: what the compiler writes is what the rule looks for.
    [Fact]
    public void In_AssemblyThatAsksForAllColumns_NamesTheConstant()
    {
        Assert.True(new ColumnSet(true).AllColumns);
        Assert.Contains(MemberUse.In(typeof(PluginCodeCheckTests).Assembly.Location), use => use is { Member: ".ctor", Parameters: "true" } && use.Type == typeof(ColumnSet).FullName);
    }

    [Fact]
    public void Document_OfRules_IsUpToDate()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "checker.md"));
        Assert.Equal(RuleTables.Place(document), document);
    }
}
