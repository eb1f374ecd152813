using System;
using System.IO;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Builders;

/// <summary>What a person has read and approved lies in Relance.Tests/Approvals; RELANCE_APPROVE=1 writes it anew, to be read before it is committed.</summary>
internal static class Approved
{
    public static void Same(string written, params string[] path)
    {
        var approved = Path.Combine([Repository.Root, "Relance.Tests", "Approvals", .. path]);
        if (Environment.GetEnvironmentVariable("RELANCE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, written);
        }

        Assert.True(File.Exists(approved), $"No approved output: read it and write it with RELANCE_APPROVE=1 ({approved}).");
        Assert.Equal(File.ReadAllText(approved), written);
    }
}
