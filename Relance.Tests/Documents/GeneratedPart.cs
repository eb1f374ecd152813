using System;
using System.IO;
using Relance.Local.Solution;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Documents;

/// <summary>A part of a document that the tests write themselves: RELANCE_APPROVE=1 does it, otherwise they compare.</summary>
internal static class GeneratedPart
{
    /// <param name="document">Name of a file in docs/.</param>
    /// <param name="part">Name in its marks, see <see cref="DocumentPart"/>.</param>
    public static void Same(string document, string part, string text)
    {
        var path = Path.Combine(Repository.Root, "docs", document);
        if (Environment.GetEnvironmentVariable("RELANCE_APPROVE") == "1")
        {
            File.WriteAllText(path, DocumentPart.Place(File.ReadAllText(path), part, text));
        }

        var written = File.ReadAllText(path);
        Assert.Equal(DocumentPart.Place(written, part, text), written);
    }
}
