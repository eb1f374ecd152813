using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Turns a value of the SDK into its plain form, and refuses what Dataverse refuses.</summary>
internal static class ValueCheck
{
    private static readonly DateTime FirstMoment = new(1753, 1, 1);

    /// <exception cref="System.ServiceModel.FaultException{T}">Wrong type, not in the list, too long, or out of range.</exception>
    public static object? ToPlain(Table table, Column column, object? value)
    {
        if (value is null)
        {
            return null;
        }

        return column.Type switch
        {
            ColumnType.Text or ColumnType.Memo => Text(table, column, Typed<string>(table, column, value)),
            ColumnType.EntityName => Typed<string>(table, column, value),
            ColumnType.Integer => Whole(table, column, Typed<int>(table, column, value)),
            ColumnType.BigInteger => Typed<long>(table, column, value),
            ColumnType.Decimal => Number(table, column, Typed<decimal>(table, column, value)),
            ColumnType.Double => Floating(table, column, Typed<double>(table, column, value)),
            ColumnType.Money => Number(table, column, Typed<Money>(table, column, value).Value),
            ColumnType.Boolean => Typed<bool>(table, column, value),
            ColumnType.DateTime => Moment(table, column, Typed<DateTime>(table, column, value)),
            ColumnType.Choice or ColumnType.State or ColumnType.Status => Option(table, column, Typed<OptionSetValue>(table, column, value).Value),
            ColumnType.MultiChoice => Options(table, column, Typed<OptionSetValueCollection>(table, column, value)),
            ColumnType.Identifier => value is EntityReference reference ? reference.Id : Typed<Guid>(table, column, value),
            ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner => Reference(table, column, Typed<EntityReference>(table, column, value)),
            _ => throw Fault.Unsupported($"writing {table.LogicalName}.{column.LogicalName}, a column of type {column.Type}"),
        };
    }

    private static T Typed<T>(Table table, Column column, object value) => value is T typed
        ? typed
        : throw Fault.With(
            ErrorCodes.InvalidArgument,
            $"Incorrect attribute value type {value.GetType().FullName} for {table.LogicalName}.{column.LogicalName}, expected {typeof(T).Name}");

    private static string? Text(Table table, Column column, string text)
    {
        if (column.MaxLength is { } longest && text.Length > longest)
        {
            throw Fault.With(
                ErrorCodes.StringLengthTooLong,
                $"A validation error occurred. The length of the '{column.LogicalName}' attribute of the '{table.LogicalName}' entity exceeded the maximum allowed length of '{longest}'.");
        }

        // The platform keeps no difference between an empty text and none.
        return text.Length == 0 ? null : text;
    }

    private static int Whole(Table table, Column column, int number) =>
        number >= (column.Minimum ?? int.MinValue) && number <= (column.Maximum ?? int.MaxValue)
            ? number
            : throw OutOfRange(table, column, number, ErrorCodes.IntegerValueOutOfRange);

    private static decimal Number(Table table, Column column, decimal number)
    {
        if (number < (column.Minimum ?? -922337203685477m) || number > (column.Maximum ?? 922337203685477m))
        {
            throw OutOfRange(table, column, number, ErrorCodes.DecimalValueOutOfRange);
        }

        return column.Type == ColumnType.Decimal ? Math.Round(number, column.Precision, MidpointRounding.AwayFromZero) : number;
    }

    private static double Floating(Table table, Column column, double number) =>
        double.IsFinite(number)
            && number >= (double)(column.Minimum ?? -100000000000m)
            && number <= (double)(column.Maximum ?? 100000000000m)
            ? number
            : throw OutOfRange(table, column, number, ErrorCodes.DecimalValueOutOfRange);

    private static DateTime Moment(Table table, Column column, DateTime moment)
    {
        if (moment < FirstMoment)
        {
            throw Fault.With(ErrorCodes.InvalidDateTime, $"DateTime is less than minimum value supported by CrmDateTime, in {table.LogicalName}.{column.LogicalName}.");
        }

        return column.DateBehavior switch
        {
            DateBehavior.DateOnly => moment.Date,
            DateBehavior.TimeZoneIndependent => moment,
            _ => moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment,
        };
    }

    private static int Option(Table table, Column column, int value) => column.Choice is null || column.Choice.Has(value)
        ? value
        : throw Fault.With(
            ErrorCodes.PicklistValueOutOfRange,
            $"A validation error occurred. The value {value} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range. "
            + $"Accepted Values: {string.Join(",", column.Choice.Options.Select(option => option.Value))}");

    private static int[]? Options(Table table, Column column, OptionSetValueCollection values) => values.Count == 0
        ? null
        : values.Select(value => Option(table, column, value.Value)).Distinct().Order().ToArray();

    private static RowReference Reference(Table table, Column column, EntityReference reference)
    {
        if (!column.Targets.Contains(reference.LogicalName))
        {
            throw Fault.With(
                ErrorCodes.InvalidArgument,
                $"{table.LogicalName}.{column.LogicalName} cannot point to a row of '{reference.LogicalName}'; it points to {string.Join(", ", column.Targets)}.");
        }

        return new RowReference(reference.LogicalName, reference.Id);
    }

    private static Exception OutOfRange(Table table, Column column, IFormattable value, int code) => Fault.With(
        code,
        $"A validation error occurred. The value {value.ToString(null, CultureInfo.InvariantCulture)} of '{column.LogicalName}' on record of type '{table.LogicalName}' is outside the valid range.");
}
