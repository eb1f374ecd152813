using System.Collections.Generic;
using System.Text;

namespace Relance.Local.Query;

/// <summary>SQL text under construction with the values of its parameters.</summary>
internal sealed class SqlText
{
    private readonly StringBuilder text = new();

    public List<object?> Parameters { get; } = new();

    public SqlText Add(string sql)
    {
        text.Append(sql);
        return this;
    }

    /// <summary>Adds a parameter and returns its name.</summary>
    public string Parameter(object? value)
    {
        Parameters.Add(value);
        return "?" + Parameters.Count;
    }

    public override string ToString() => text.ToString();
}
