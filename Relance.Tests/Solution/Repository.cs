using System;
using System.IO;

namespace Relance.Tests.Solution;

/// <summary>Where the repository lies on this machine, found from the folder of the test assembly upwards.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Solution => Path.Combine(Root, "solution");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Relance.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Relance.sln above {AppContext.BaseDirectory}.");
    }
}
