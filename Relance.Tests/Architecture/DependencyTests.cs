using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Relance.Domain;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Architecture;

/// <summary>Who may lean on whom (design section 2), and what must never reach a shipped assembly.</summary>
public sealed class DependencyTests
{
    private static readonly string[] OfTheDomain = ["FluentValidation", "NodaTime", "netstandard"];

    [Fact]
    public void Domain_ReferencedAssemblies_AreItsThree() =>
        Assert.Equal(OfTheDomain, typeof(Dunning).Assembly.GetReferencedAssemblies().Select(one => one.Name!).Order(StringComparer.Ordinal));

    [Fact]
    public void Domain_ItsProject_ReferencesNoOtherProject() => Assert.Empty(Project("Relance.Domain").Descendants("ProjectReference"));

    [Fact]
    public void Plugin_ReferencedAssemblies_NeverReadJsonByThePlatformsLibrary()
    {
        var names = PluginAssembly().GetReferencedAssemblies().Select(one => one.Name!).ToList();
        Assert.DoesNotContain("System.Text.Json", names);
        Assert.DoesNotContain(names, name => name.StartsWith("Newtonsoft", StringComparison.Ordinal) || name.StartsWith("Microsoft.Data", StringComparison.Ordinal) || name == "Relance.Local");
    }

    [Fact]
    public void Plugin_ItsProject_NeverReferencesTheLocalHost() =>
        Assert.DoesNotContain(Project("Relance.Plugin").Descendants("ProjectReference"), one => one.Attribute("Include")!.Value.Contains("Relance.Local", StringComparison.Ordinal));

    [Theory]
    [InlineData("Relance.Domain", "using Microsoft.Xrm")]
    [InlineData("Relance.Plugin", "using Relance.Local")]
    [InlineData("Relance.Plugin", "System.Text.Json")]
    public void Source_OfAProject_NamesNothingAboveIt(string project, string banned)
    {
        var found = SourceFile.Of(project).Where(file => file.Code.Any(line => line.Contains(banned, StringComparison.Ordinal))).Select(file => file.Path);
        Assert.Empty(found);
    }

    [Fact]
    public void Packages_AllOfThem_HaveOneCentralVersion()
    {
        var versioned = SourceFile.All()
            .Where(file => file.Path.EndsWith(".csproj", StringComparison.Ordinal))
            .SelectMany(file => XDocument.Load(file.FullPath).Descendants("PackageReference").Where(one => one.Attribute("Version") is not null).Select(_ => file.Path));
        Assert.Empty(versioned);
    }

    private static Assembly PluginAssembly() => typeof(Relance.Plugin.PluginBase).Assembly;

    private static XDocument Project(string name) => XDocument.Load(System.IO.Path.Combine(Repository.Root, name, name + ".csproj"));
}
