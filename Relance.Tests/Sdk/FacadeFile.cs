using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace Relance.Tests.Sdk;

/// <summary>Where the build put the facade for each target.</summary>
internal static class FacadeFile
{
    public static TheoryData<string> Targets => ["net462", "net10.0"];

    public static string Of(string target)
    {
        var directory = typeof(FacadeFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "FacadeDirectory").Value!;
        return Path.Combine(directory, target, "Microsoft.Xrm.Sdk.dll");
    }
}
