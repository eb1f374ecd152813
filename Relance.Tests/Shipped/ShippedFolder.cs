using System;
using System.Linq;
using System.Reflection;

namespace Relance.Tests.Shipped;

/// <summary>Where the build put what ships, and the program that plays the sandbox.</summary>
internal static class ShippedFolder
{
    public static string Path => Metadata("ShippedDirectory");

    public static string MonoRun => Metadata("MonoRunProgram");

    private static string Metadata(string key) =>
        typeof(ShippedFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(one => one.Key == key)?.Value
        ?? throw new InvalidOperationException($"The build did not say where {key} is.");
}
