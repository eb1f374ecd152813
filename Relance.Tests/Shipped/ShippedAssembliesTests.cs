using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Relance.Tests.Shipped;

/// <summary>The sandbox has no binding redirects: a reference that does not resolve to the exact version fails in the customer's environment.</summary>
public sealed class ShippedAssembliesTests
{
    // Part of .NET Framework (netstandard since 4.7.1, which is what the sandbox runs), or there already.
    private static readonly string[] Framework =
    [
        "Microsoft.Xrm.Sdk, 9.0.0.0",
        "System, 4.0.0.0",
        "System.Core, 4.0.0.0",
        "System.Numerics, 4.0.0.0",
        "System.Runtime.Serialization, 4.0.0.0",
        "System.ServiceModel, 4.0.0.0",
        "System.Xml, 4.0.0.0",
        "mscorlib, 4.0.0.0",
        "netstandard, 2.0.0.0",
    ];

    private static readonly string[] Expected =
    [
        "FluentValidation.dll",
        "Microsoft.Bcl.AsyncInterfaces.dll",
        "Microsoft.Extensions.DependencyInjection.Abstractions.dll",
        "Microsoft.Extensions.DependencyInjection.dll",
        "NodaTime.dll",
        "Relance.Domain.dll",
        "Relance.Plugin.dll",
        "System.Runtime.CompilerServices.Unsafe.dll",
        "System.Threading.Tasks.Extensions.dll",
    ];

    [Fact]
    public void Package_Contains_OnlyWhatIsNeeded() =>
        Assert.Equal(Expected, Files().Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryReference_Resolves_ToTheExactVersionBesideItOrToTheFramework()
    {
        var shipped = Files().Select(file => Identity(AssemblyName.GetAssemblyName(file))).ToHashSet(StringComparer.Ordinal);
        var unresolved = Files()
            .SelectMany(file => References(file).Select(reference => $"{Path.GetFileName(file)} -> {reference.Name}, {reference.Version}"))
            .Where(line => !Framework.Contains(Wanted(line)) && !shipped.Contains(Wanted(line)));
        Assert.Empty(unresolved);
    }

    [Fact]
    public void SignedAssemblies_Reference_OnlySignedOnes()
    {
        var signed = Files().ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => AssemblyName.GetAssemblyName(file).GetPublicKeyToken() is { Length: > 0 });
        var broken = Files()
            .Where(file => signed[Path.GetFileNameWithoutExtension(file)])
            .SelectMany(file => References(file).Where(reference => signed.TryGetValue(reference.Name!, out var ok) && !ok).Select(reference => $"{Path.GetFileName(file)} -> {reference.Name}"));
        Assert.Empty(broken);
    }

    [Fact]
    public void Package_Stays_UnderTheSizeOfOneAssembly()
    {
        const long mostBytes = 16L * 1024 * 1024;
        Assert.InRange(Files().Sum(file => new FileInfo(file).Length), 1, mostBytes);
    }

    private static string Wanted(string line) => line[(line.IndexOf("-> ", StringComparison.Ordinal) + 3)..];

    private static string Identity(AssemblyName name) => $"{name.Name}, {name.Version}";

    private static string[] Files() => Directory.GetFiles(ShippedFolder.Path, "*.dll");

    private static IEnumerable<AssemblyName> References(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName()).ToList();
    }
}
