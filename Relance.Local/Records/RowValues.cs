using System;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Deploy;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Records;

/// <summary>Values of a row as the commands want them. Null = the column is empty or was not asked for.</summary>
internal static class RowValues
{
    public static string Text(this Entity row, string column) => row.GetAttributeValue<string>(column) ?? "";

    public static decimal? Amount(this Entity row, string column) => row.GetAttributeValue<MoneyValue>(column)?.Value;

    public static int? Integer(this Entity row, string column) => row.GetAttributeValue<int?>(column);

    public static bool Flag(this Entity row, string column) => row.GetAttributeValue<bool?>(column) ?? false;

    /// <summary>A date-only column.</summary>
    public static LocalDate? Day(this Entity row, string column) =>
        row.GetAttributeValue<DateTime?>(column) is { } moment ? LocalDate.FromDateTime(moment) : null;

    public static Guid? Key(this Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    /// <summary>The name of the row that a lookup points to.</summary>
    public static string NameOf(this Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Name ?? "";

    public static T? Choice<T>(this Entity row, string column) where T : struct, Enum =>
        row.GetAttributeValue<OptionSetValue>(column) is { } option ? (T)Enum.ToObject(typeof(T), option.Value - ChoiceValue.First) : null;

    public static OptionSetValue Option<T>(T value) where T : struct, Enum => ChoiceValue.Of(value);

    /// <summary>A day for a date-only column.</summary>
    public static DateTime Moment(LocalDate day) => day.AtMidnight().ToDateTimeUnspecified();

    /// <summary>The value of a column of a linked table.</summary>
    public static T? Linked<T>(this Entity row, string alias, string column) =>
        row.GetAttributeValue<AliasedValue>($"{alias}.{column}") is { Value: T value } ? value : default;
}
