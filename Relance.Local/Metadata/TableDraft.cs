using System.Collections.Generic;

namespace Relance.Local.Metadata;

/// <summary>What one source says about a table, before sources are put together.</summary>
internal sealed class TableDraft
{
    public required string SchemaName { get; init; }

    /// <summary>File that speaks, named in messages.</summary>
    public required string Source { get; init; }

    public string LogicalName => SchemaName.ToLowerInvariant();

    public string EntitySetName { get; init; } = string.Empty;

    public int ObjectTypeCode { get; set; }

    public string PrimaryId { get; set; } = string.Empty;

    public string? PrimaryName { get; set; }

    public Ownership Ownership { get; init; }

    public bool IsActivity { get; init; }

    public bool IsStandard { get; init; }

    public bool HasNotes { get; set; }

    public bool HasActivities { get; set; }

    public string PrivilegeName { get; init; } = string.Empty;

    public LocalizedText Label { get; init; } = LocalizedText.Empty;

    public LocalizedText CollectionLabel { get; init; } = LocalizedText.Empty;

    public List<Column> Columns { get; } = new();

    public List<AlternateKey> Keys { get; } = new();

    /// <summary>For lookups of standard tables: what the end of the row pointed to does to this one.</summary>
    public Dictionary<string, Cascade> OnDelete { get; } = new();

    public List<State> States { get; init; } = new();

    /// <summary>The source only adds columns and keys to a standard table.</summary>
    public bool IsExtension => EntitySetName.Length == 0;
}
