using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;

namespace Relance.Plugin.Reading;

/// <summary>
/// What is asked about each debtor, put about one of them or about many at once: the same query, and the column that says whose row
/// each of the answer is.
/// </summary>
/// <param name="Name">Two queries of one name ask the same, at most from another day on.</param>
/// <param name="About">The query about rows with these keys.</param>
/// <param name="KeyOf">The key for which a row of the answer was found.</param>
public sealed record DebtorQuery(string Name, Func<IReadOnlyCollection<Guid>, QueryExpression> About, Func<Row, Guid?> KeyOf)
{
    /// <summary>Rows of the past are asked for from this day on; null = none of the past.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Whether a row that was found from an earlier day on is asked for here; null = only the very same day will do.</summary>
    public Func<Row, bool>? Asks { get; init; }
}
