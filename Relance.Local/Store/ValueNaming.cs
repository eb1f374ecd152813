using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>What values are called in a row: the column's name, that with the alias of a joined table before it, or a name of their own.</summary>
internal readonly record struct ValueNaming(string? Prefix, string? Name)
{
    /// <summary>The values are wrapped, so that they say where they come from.</summary>
    public bool IsAliased => Prefix is not null || Name is not null;

    public string Of(Column column) => Name ?? (Prefix is null ? column.LogicalName : $"{Prefix}.{column.LogicalName}");
}
