using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Architecture;

/// <summary>Names come from the glossary, one word per thing; a name that fits everything says nothing.</summary>
public sealed partial class NamingTests
{
    /// <summary>Words that mean a term of docs/glossary.md, and the term itself.</summary>
    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["Client"] = "Debtor",
        ["Bill"] = "Invoice",
        ["Outstanding"] = "OpenBalance",
        ["Level"] = "Step",
        ["Workflow"] = "Scenario",
        ["Installment"] = "Instalment",
        ["Aging"] = "Ageing",
        ["Canceled"] = "Cancelled",
        ["Complaint"] = "Dispute",
        ["Litigation"] = "Dispute",
        ["Freeze"] = "Pause",
        ["Block"] = "Hold",
        ["Blocking"] = "Hold",
        ["Followup"] = "Reminder",
        ["Nudge"] = "Reminder",
        ["Inv"] = "Invoice",
        ["Cust"] = "Debtor",
    };

    /// <summary>A block of a text template, and the name that the whole trade gives to a figure.</summary>
    private static readonly string[] OtherMeaning = ["UnclosedBlock", "BlockCutsMarkup", "DaysSalesOutstanding"];

    [Fact]
    public void File_Any_IsNoDrawerForEverything()
    {
        var found = SourceFile.All().Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) && Drawer().IsMatch(file.Path)).Select(file => file.Path);
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("Relance.Domain/Utils/Dates.cs", true)]
    [InlineData("Relance.Plugin/DateHelper.cs", true)]
    [InlineData("Relance.Local/StoreManager.cs", true)]
    [InlineData("Relance.Domain/Common.cs", true)]
    [InlineData("Relance.Domain/Foundations/Money.cs", false)]
    [InlineData("Relance.Domain/Managed/Management.cs", false)]
    public void Drawer_KnownNames_AreFound(string path, bool isFound) => Assert.Equal(isFound, Drawer().IsMatch(path));

    [Fact]
    public void DomainName_Public_UsesTheWordOfTheGlossary()
    {
        var names = typeof(Dunning).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Select(member => member.Name).Append(type.Name))
            .Distinct()
            .Except(OtherMeaning);
        var found = from name in names from Match word in Word().Matches(name) where Synonyms.ContainsKey(word.Value) select $"{name}: say {Synonyms[word.Value]}";
        Assert.Empty(found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void DomainType_Any_HasTheOneNamespace() =>
        Assert.All(typeof(Dunning).Assembly.GetExportedTypes(), type => Assert.Equal("Relance.Domain", type.Namespace));

    [GeneratedRegex(@"(Utils?|Utility|Utilities|Helpers?|Managers?|Commons?|Misc)(/|\.cs$)")]
    private static partial Regex Drawer();

    [GeneratedRegex("[A-Z][a-z]+")]
    private static partial Regex Word();
}
