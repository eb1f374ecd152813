using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Relance.Tests.Sdk.Surface;

/// <summary>
/// Reads a list of the published surface: "namespace N" at the margin, types below it indented by two, their members by four.
/// What follows " // " in a line says where the fact comes from; a line that begins with "//" is a remark.
/// </summary>
internal static class SurfaceList
{
    public static IReadOnlyList<SurfaceType> Read(string resource)
    {
        using var stream = typeof(SurfaceList).Assembly.GetManifestResourceStream($"Relance.Tests.Sdk.{resource}")
            ?? throw new FileNotFoundException($"{resource} is not embedded in the tests.");
        using var text = new StreamReader(stream);
        var types = new List<SurfaceType>();
        var members = new List<string>();
        var sources = new List<string>();
        var currentNamespace = "";
        while (text.ReadLine() is { } line)
        {
            var parts = line.Split(" // ");
            var fact = parts[0].TrimEnd();
            if (fact.StartsWith("    "))
            {
                members.Add(fact.Trim());
                sources.Add(parts.ElementAtOrDefault(1) ?? "");
            }
            else if (fact.StartsWith("  "))
            {
                sources = [parts.ElementAtOrDefault(1) ?? ""];
                types.Add(new SurfaceType(currentNamespace, fact.Trim(), members = []) { Sources = sources });
            }
            else if (fact.StartsWith("namespace "))
            {
                currentNamespace = fact["namespace ".Length..];
            }
        }

        return types;
    }
}
