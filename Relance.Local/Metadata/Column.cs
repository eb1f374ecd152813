using System;
using System.Collections.Generic;

namespace Relance.Local.Metadata;

/// <summary>One column of a table.</summary>
public sealed record Column
{
    public required string LogicalName { get; init; }

    /// <summary>The name with its capitals, as navigation properties of the Web API use it.</summary>
    public required string SchemaName { get; init; }

    public required ColumnType Type { get; init; }

    public LocalizedText Label { get; init; } = LocalizedText.Empty;

    /// <summary>Meaning of the date; only for <see cref="ColumnType.DateTime"/>.</summary>
    public DateBehavior DateBehavior { get; init; } = DateBehavior.UserLocal;

    /// <summary>Presentation: text, email, phone, url, textarea, date, datetime, duration; "" when none is given.</summary>
    public string Format { get; init; } = string.Empty;

    /// <summary>Longest text in UTF-16 characters; null = no limit of its own.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Smallest number allowed, inclusive; null = that of the type.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Largest number allowed, inclusive; null = that of the type.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Decimals of a number or an amount.</summary>
    public int Precision { get; init; }

    public PrecisionSource PrecisionSource { get; init; }

    public RequiredLevel Required { get; init; }

    public bool ValidForCreate { get; init; } = true;

    public bool ValidForUpdate { get; init; } = true;

    public bool ValidForRead { get; init; } = true;

    /// <summary>Column security applies: readable only through a column security profile.</summary>
    public bool Secured { get; init; }

    /// <summary>For example <c>REL-{SEQNUM:6}</c>; null = the column is not numbered by the platform.</summary>
    public string? AutoNumberFormat { get; init; }

    /// <summary>The list of values of a choice, state or status column; null for every other type and for plain yes/no.</summary>
    public Choice? Choice { get; init; }

    /// <summary>Value of a choice or yes/no column (0 or 1) taken on create when none is given; null = none.</summary>
    public int? DefaultValue { get; init; }

    /// <summary>Logical name of the amount of which this column is the value in base currency; null = not a base column.</summary>
    public string? BaseOf { get; init; }

    /// <summary>Logical names of the tables a lookup can point to; empty for every other type.</summary>
    public IReadOnlyList<string> Targets { get; init; } = Array.Empty<string>();

    /// <summary>Computed by the platform from other rows and not stored in the table's own row (party lists).</summary>
    public bool IsLogical => Type == ColumnType.PartyList;

    public bool IsReference => Type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner;

    public bool IsChoice => Type is ColumnType.Choice or ColumnType.State or ColumnType.Status;

    /// <summary>The reference can point to more than one table, so that its table is part of the value.</summary>
    public bool IsPolymorphic => IsReference && Targets.Count != 1;

    public override string ToString() => LogicalName;
}
