using System;
using System.Security;
using System.Text;

namespace Relance.Local.Solution;

/// <summary>Text of one generated file: a static class of constants.</summary>
internal sealed class ConstantClass
{
    private readonly StringBuilder text = new();
    private readonly string type;
    private string indent = "    ";

    public ConstantClass(string type, string summary)
    {
        this.type = type;
        text.Append("// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.\n");
        text.Append("namespace Relance.Plugin.Tables;\n\n");
        text.Append("/// <summary>").Append(SecurityElement.Escape(summary)).Append("</summary>\n");
        text.Append("public static class ").Append(type).Append("\n{\n");
    }

    public void Text(string name, string value) =>
        text.Append(indent).Append("public const string ").Append(name).Append(" = \"").Append(value).Append("\";\n");

    public void Number(string name, int value) =>
        text.Append(indent).Append("public const int ").Append(name).Append(" = ").Append(value).Append(";\n");

    public void Line() => text.Append('\n');

    /// <summary>Opens a nested class; it stays open until <see cref="Leave"/>.</summary>
    public void Enter(string nested, string summary)
    {
        text.Append('\n').Append(indent).Append("/// <summary>").Append(SecurityElement.Escape(summary)).Append("</summary>\n");
        text.Append(indent).Append("public static class ").Append(nested).Append('\n').Append(indent).Append("{\n");
        indent += "    ";
    }

    public void Leave()
    {
        indent = indent[4..];
        text.Append(indent).Append("}\n");
    }

    public (string Type, string Text) Close() => (type, text.ToString() + "}\n");

    /// <summary>A schema name without the publisher's prefix, first letter in upper case: relance_OpenBalance becomes OpenBalance.</summary>
    public static string Identifier(string schemaName)
    {
        var bare = schemaName.StartsWith("relance_", StringComparison.OrdinalIgnoreCase) ? schemaName["relance_".Length..] : schemaName;
        return char.ToUpperInvariant(bare[0]) + bare[1..];
    }
}
