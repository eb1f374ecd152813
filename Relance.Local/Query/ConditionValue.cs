using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>
/// Turns a value of a condition into what its column is compared with: SDK values from QueryExpression, texts from FetchXML.
/// A date without a zone is a date of the user's.
/// </summary>
internal sealed class ConditionValue
{
    private readonly ReadContext context;

    public ConditionValue(ReadContext context) => this.context = context;

    /// <summary>Text, Guid, long, decimal, double or DateTime (UTC for moments) according to the column.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The value cannot be compared with the column.</exception>
    public object Of(StoredColumn stored, object? value)
    {
        var column = stored.Column;
        try
        {
            return column.Type switch
            {
                ColumnType.Text or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiChoice => Text(value),
                ColumnType.Identifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Id(value),
                ColumnType.Decimal or ColumnType.Money => Number(value),
                ColumnType.Double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
                ColumnType.Boolean => YesNo(value),
                ColumnType.DateTime => Moment(column, value),
                _ => (long)Number(value),
            };
        }
        catch (Exception problem) when (problem is FormatException or InvalidCastException or OverflowException or ArgumentNullException)
        {
            throw Fault.With(
                ErrorCodes.QueryBuilderInvalidAttributeValue,
                $"The value '{value}' cannot be compared with the column {column.LogicalName} of type {column.Type}.");
        }
    }

    /// <summary>The number of days, weeks … of a relative date operator.</summary>
    public static int Count(ConditionNode condition)
    {
        var value = condition.Values.Count == 1 ? condition.Values[0] : null;
        return value switch
        {
            int number => number,
            string text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => throw Fault.With(ErrorCodes.QueryBuilderInvalidAttributeValue, $"The operator {condition.Operator} needs one whole number."),
        };
    }

    /// <summary>The calendar day of a value, as the user sees it.</summary>
    public DateTime Day(Column column, object? value)
    {
        var moment = Parse(value);
        return column.DateBehavior == DateBehavior.UserLocal && moment.Kind == DateTimeKind.Utc
            ? TimeZoneInfo.ConvertTimeFromUtc(moment, context.Zone).Date
            : moment.Date;
    }

    private static string Text(object? value) => value switch
    {
        string text => text,
        OptionSetValue option => option.Value.ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException(),
    };

    private static Guid Id(object? value) => value switch
    {
        Guid id => id,
        EntityReference reference => reference.Id,
        string text => Guid.Parse(text),
        _ => throw new InvalidCastException(),
    };

    private static decimal Number(object? value) => value switch
    {
        OptionSetValue option => option.Value,
        Money money => money.Value,
        Enum option => Convert.ToInt32(option, CultureInfo.InvariantCulture),
        bool yes => yes ? 1 : 0,
        string text => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
        IConvertible number => number.ToDecimal(CultureInfo.InvariantCulture),
        _ => throw new InvalidCastException(),
    };

    private static long YesNo(object? value) => value switch
    {
        bool yes => yes ? 1 : 0,
        "1" or "true" or 1 => 1,
        "0" or "false" or 0 => 0,
        OptionSetValue option => option.Value,
        _ => throw new InvalidCastException(),
    };

    private DateTime Moment(Column column, object? value)
    {
        var moment = Parse(value);
        if (column.DateBehavior == DateBehavior.DateOnly)
        {
            return moment.Date;
        }

        return column.DateBehavior == DateBehavior.TimeZoneIndependent ? moment : ToUtc(moment);
    }

    /// <summary>The moment at which the user's clock shows that time; a time skipped by the change to summer time counts as one hour later.</summary>
    public DateTime ToUtc(DateTime moment)
    {
        if (moment.Kind != DateTimeKind.Unspecified)
        {
            return moment.ToUniversalTime();
        }

        var shown = context.Zone.IsInvalidTime(moment) ? moment.AddHours(1) : moment;
        return TimeZoneInfo.ConvertTimeToUtc(shown, context.Zone);
    }

    private static DateTime Parse(object? value) => value switch
    {
        DateTime moment => moment,
        string text => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        _ => throw new InvalidCastException(),
    };
}
