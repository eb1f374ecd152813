using System;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>
/// A column as SQLite keeps it. Amounts and decimals are whole numbers scaled by a power of ten, so that they stay exact,
/// compare and sum: amounts always with four decimals (the precision of the platform's money type), decimals with those of
/// the column. Dates are seconds since 1970 (the platform keeps no fractions), ids sixteen bytes in reading order, yes/no
/// and choices numbers, several choices the text <c>,1,2,</c>, everything else text compared as <see cref="TextOrder"/> says.
/// </summary>
internal sealed class StoredColumn
{
    /// <summary>Decimals kept of an amount.</summary>
    public const int MoneyDecimals = 4;

    private static readonly long[] Powers = MakePowers();

    /// <param name="place">Among the stored columns of its table, from 0.</param>
    public StoredColumn(Column column, int place)
    {
        Column = column;
        Place = place;
        Name = Quote(column.LogicalName);
        TableName = column.IsPolymorphic ? Quote(column.LogicalName + "$table") : null;
        Decimals = column.Type switch
        {
            ColumnType.Money => MoneyDecimals,
            ColumnType.Decimal => column.Precision,
            _ => 0,
        };
    }

    public Column Column { get; }

    /// <summary>Among the stored columns of its table, from 0.</summary>
    public int Place { get; }

    /// <summary>Name in SQL, quoted.</summary>
    public string Name { get; }

    /// <summary>For a lookup that can point to several tables, the column with the name of the table, quoted; otherwise null.</summary>
    public string? TableName { get; }

    public int Decimals { get; }

    /// <summary>What one unit is stored as.</summary>
    public long Scale => Powers[Decimals];

    public string SqlType => Column.Type switch
    {
        ColumnType.Text or ColumnType.Memo or ColumnType.EntityName => $"TEXT COLLATE {TextOrder.Name}",
        ColumnType.MultiChoice => "TEXT",
        ColumnType.Double => "REAL",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.Identifier => "BLOB",
        _ => "INTEGER",
    };

    public static string Quote(string name) => $"\"{name}\"";

    /// <summary>The plain value as SQLite takes it; null = no value. Of a reference only the id: the table goes into its own column.</summary>
    /// <exception cref="OverflowException">A decimal does not fit into 64 bits at the scale of its column.</exception>
    public object? Encode(object? plain) => plain switch
    {
        null => null,
        decimal number => ToScaled(number),
        DateTime moment => ToSeconds(moment),
        Guid id => id.ToByteArray(bigEndian: true),
        RowReference reference => reference.Id.ToByteArray(bigEndian: true),
        bool yes => yes ? 1L : 0L,
        int number => (long)number,
        int[] choices => "," + string.Join(",", choices) + ",",
        _ => plain,
    };

    public long ToScaled(decimal number) => checked((long)Math.Round(number * Scale, MidpointRounding.AwayFromZero));

    public decimal FromScaled(long stored) => (decimal)stored / Scale;

    public static long ToSeconds(DateTime moment) => (moment.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>UTC for moments; for calendar days and zone-less times of unspecified kind.</summary>
    public DateTime FromSeconds(long seconds) => new(
        DateTime.UnixEpoch.Ticks + (seconds * TimeSpan.TicksPerSecond),
        Column.DateBehavior == DateBehavior.UserLocal ? DateTimeKind.Utc : DateTimeKind.Unspecified);

    private static long[] MakePowers()
    {
        var powers = new long[19];
        powers[0] = 1;
        for (var index = 1; index < powers.Length; index++)
        {
            powers[index] = powers[index - 1] * 10;
        }

        return powers;
    }
}
