using System;
using Xunit;

namespace Relance.Tests.Solution;

/// <summary>
/// A fact that needs the platform's XML schemas, which are Microsoft's and not in this repository. Their folder is named by the
/// environment variable RELANCE_XSD; without it the test is skipped and says so, with a wrong one it fails.
/// </summary>
internal sealed class SchemaFactAttribute : FactAttribute
{
    public const string Variable = "RELANCE_XSD";

    public SchemaFactAttribute()
    {
        if (string.IsNullOrEmpty(Folder))
        {
            Skip = $"{Variable} names no folder with CustomizationsSolution.xsd (part of Microsoft's Schemas.zip); only our own rules were applied.";
        }
    }

    public static string Folder => Environment.GetEnvironmentVariable(Variable) ?? string.Empty;
}
