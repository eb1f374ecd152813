using System;
using System.Linq;
using System.Reflection;

namespace Relance.Tests.Shipped;

/// <summary>Where the build put what ships, and the program that plays the sandbox.</summary>
internal static class ShippedFolder
{
    public static string Path => Metadata("ShippedDirectory");

    /// <summary>The facades of the framework that the build lays beside its output.</summary>
    public static string Framework => Metadata("FrameworkDirectory");

    public static string MonoRun => Metadata("MonoRunProgram");

    private static string Metadata(string key) =>
        typeof(ShippedFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(one => one.Key == key)?.Value
        ?? throw new InvalidOperationException($"The build did not say where {key} is.");
}
