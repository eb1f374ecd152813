using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace Relance.Plugin.Reading;

/// <summary>
/// Where readers of one debtor get their rows from. In a run the rows of many debtors were read ahead, one query for all of them;
/// otherwise, and for whatever was not read ahead, the query is put for this debtor alone. The readers do not know which.
/// </summary>
public sealed class RowsAhead(RowReader rows)
{
    /// <summary>Keys in the condition of one query: some accounts have hundreds of people.</summary>
    private const int MostKeys = 500;

    private readonly Dictionary<string, Answer> answers = [];

    /// <summary>Nothing was read ahead.</summary>
    public bool IsEmpty => answers.Count == 0;

    public List<Row> Of(DebtorQuery query, Guid key) => Of(query, [key]);

    public List<Row> Of(DebtorQuery query, IReadOnlyCollection<Guid> keys) =>
        answers.TryGetValue(query.Name, out var answer) && answer.Covers(query, keys)
            ? keys.SelectMany(key => answer.Rows[key]).Where(row => query.Asks?.Invoke(row) != false).ToList()
            : rows.All(query.About(keys));

    /// <summary>Asks about all these keys at once and keeps the answer.</summary>
    public List<Row> Read(DebtorQuery query, IReadOnlyCollection<Guid> keys)
    {
        var found = new List<Row>();
        for (var start = 0; start < keys.Count; start += MostKeys)
        {
            found.AddRange(rows.All(query.About(keys.Skip(start).Take(MostKeys).ToList())));
        }

        Keep(query, keys, found);
        return found;
    }

    /// <summary>Keeps rows as the answer about these keys; a key without a row has none.</summary>
    public void Keep(DebtorQuery query, IReadOnlyCollection<Guid> keys, IEnumerable<Row> found) => answers[query.Name] = new Answer(
        query.Since,
        new HashSet<Guid>(keys),
        found.Where(row => query.KeyOf(row) is not null).ToLookup(row => query.KeyOf(row)!.Value));

    public void Forget() => answers.Clear();

    private sealed record Answer(LocalDate? Since, HashSet<Guid> Keys, ILookup<Guid, Row> Rows)
    {
        public bool Covers(DebtorQuery query, IReadOnlyCollection<Guid> keys) =>
            (query.Since == Since || (query.Asks is not null && Since is not null && !(query.Since < Since))) && keys.All(Keys.Contains);
    }
}
