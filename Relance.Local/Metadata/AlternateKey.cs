using System.Collections.Generic;

namespace Relance.Local.Metadata;

/// <summary>Columns whose values together name one row. A row in which one of them is empty is not covered by the key.</summary>
public sealed record AlternateKey(string LogicalName, IReadOnlyList<string> Columns);
