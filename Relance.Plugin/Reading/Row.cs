using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Plugin.Reading;

/// <summary>
/// The columns of a row as domain values; the only place where types of the host become ours. Null = the column is empty, was not
/// read, or may not be read by the caller.
/// </summary>
/// <param name="Entity">The row as the host gave it.</param>
/// <param name="Alias">Of the linked row that is meant; empty = the row itself.</param>
public readonly record struct Row(Entity Entity, string Alias = "")
{
    public Guid Id => Entity.Id;

    /// <summary>The row that the query linked under this alias.</summary>
    public Row Linked(string alias) => new(Entity, alias);

    public string? Text(string column) => Value<string>(column) is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    public decimal? Amount(string column) => Value<Money>(column)?.Value;

    public decimal? Number(string column) => Value<object>(column) switch
    {
        decimal number => number,
        double number => (decimal)number,
        int number => number,
        _ => null,
    };

    public int? Integer(string column) => Value<object>(column) as int?;

    public bool Flag(string column) => Value<object>(column) is true;

    public Guid? Key(string column) => Value<object>(column) switch
    {
        EntityReference reference => reference.Id,
        Guid id => id,
        _ => null,
    };

    public EntityReference? Reference(string column) => Value<EntityReference>(column);

    /// <summary>A date-only column.</summary>
    public LocalDate? Day(string column) => Value<object>(column) is DateTime date ? Days.OfColumn(date) : null;

    /// <summary>A date and time, in UTC.</summary>
    public Instant? Moment(string column) => Value<object>(column) is DateTime date ? Days.OfMoment(date) : null;

    /// <summary>The number of a state, status or standard choice.</summary>
    public int? Code(string column) => Value<OptionSetValue>(column)?.Value;

    /// <summary>A choice of ours.</summary>
    public T? Choice<T>(string column) where T : struct, Enum => Choices.Of<T>(Value<OptionSetValue>(column));

    /// <summary>Words separated by commas or semicolons.</summary>
    public ValueList<string> Words(string column) =>
        (Text(column) ?? "").Split(',', ';').Select(word => word.Trim()).Where(word => word.Length > 0).ToValueList();

    private T? Value<T>(string column) where T : class
    {
        var name = Alias.Length == 0 ? column : Alias + "." + column;
        if (Entity is null || !Entity.Attributes.TryGetValue(name, out var value))
        {
            return null;
        }

        return (value is AliasedValue linked ? linked.Value : value) as T;
    }
}
