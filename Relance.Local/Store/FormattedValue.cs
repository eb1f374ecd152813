using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>How a value is shown to the reader: labels, dates in the reader's zone, amounts with their currency.</summary>
internal static class FormattedValue
{
    // An amount is never parted from its currency at the end of a line.
    private const char NoBreakSpace = '\u00A0';

    // Shared by all hosts of the process.
    private static readonly ConcurrentDictionary<int, CultureInfo> Cultures = new();

    /// <returns>Null when the platform gives no formatted value for such a column: texts, ids.</returns>
    public static string? Of(Column column, object value, ReadContext context, Func<Currency?> currency)
    {
        switch (column.Type)
        {
            case ColumnType.Boolean:
                return column.Choice?.LabelOf((bool)value ? 1 : 0, context.Language);
            case ColumnType.Choice or ColumnType.State or ColumnType.Status:
                return column.Choice?.LabelOf((int)value, context.Language);
            case ColumnType.MultiChoice:
                return string.Join("; ", ((int[])value).Select(item => column.Choice?.LabelOf(item, context.Language)));
            case ColumnType.Integer:
                return ((int)value).ToString("N0", Culture(context));
            case ColumnType.BigInteger:
                return ((long)value).ToString("N0", Culture(context));
            case ColumnType.Decimal:
                return ((decimal)value).ToString("N" + column.Precision, Culture(context));
            case ColumnType.Double:
                return ((double)value).ToString("N" + column.Precision, Culture(context));
            case ColumnType.Money:
                return Amount((decimal)value, currency(), Culture(context));
            case ColumnType.DateTime:
                return Moment(column, (DateTime)value, context);
            default:
                return null;
        }
    }

    private static string Amount(decimal value, Currency? currency, CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        format.CurrencySymbol = currency?.Symbol ?? string.Empty;
        format.CurrencyDecimalDigits = currency?.Precision ?? 2;
        return value.ToString("C", format).Trim().Replace(' ', NoBreakSpace);
    }

    private static string Moment(Column column, DateTime value, ReadContext context)
    {
        var shown = column.DateBehavior == DateBehavior.UserLocal ? TimeZoneInfo.ConvertTimeFromUtc(value, context.Zone) : value;
        return shown.ToString(column.Format == "date" || column.DateBehavior == DateBehavior.DateOnly ? "d" : "g", Culture(context));
    }

    private static CultureInfo Culture(ReadContext context)
    {
        if (!Cultures.TryGetValue(context.Language, out var culture))
        {
            // By name and not by number, which needs the tables of Windows.
            culture = CultureInfo.GetCultureInfo(context.Language == LocalizedText.French ? "fr-FR" : "en-US");
            Cultures[context.Language] = culture;
        }

        return culture;
    }
}
