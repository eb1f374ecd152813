using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Values as OData writes them in addresses: <c>'text'</c>, <c>12.5</c>, <c>true</c>, <c>null</c>, <c>2026-11-23</c>.</summary>
internal static class Literal
{
    /// <summary>The next word as a string, decimal, bool, Guid, <see cref="DateOnly"/>, <see cref="DateTime"/> or null.</summary>
    /// <exception cref="WebRefusal">It is no value.</exception>
    public static object? Take(TokenReader reader, QueryOptions aliases)
    {
        var token = reader.Next;
        switch (token.Kind)
        {
            case TokenKind.Text or TokenKind.Number or TokenKind.Id or TokenKind.Day or TokenKind.Moment:
                reader.Take();
                return Of(token);
            case TokenKind.Name when token.Text is "true" or "false" or "null":
                reader.Take();
                return token.Text == "null" ? null : token.Text == "true";
            case TokenKind.Alias:
                reader.Take();
                var inner = new TokenReader(aliases[token.Text] ?? throw WebRefusal.Address($"The parameter alias '{token.Text}' has no value."));
                var value = Take(inner, aliases);
                inner.ExpectEnd();
                return value;
            default:
                throw reader.Wrong();
        }
    }

    /// <summary>The value as the SDK compares it with a column.</summary>
    /// <exception cref="WebRefusal">The value has not the type of the column.</exception>
    public static object? For(Column column, object? value) => (column.Type, value) switch
    {
        (_, null) => null,
        (ColumnType.Text or ColumnType.Memo or ColumnType.EntityName or ColumnType.MultiChoice, string) => value,
        (ColumnType.Identifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, Guid) => value,
        (ColumnType.Identifier or ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner, string text) when Guid.TryParse(text, out var id) => id,
        (ColumnType.Boolean, bool) => value,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, decimal number) when IsWhole(number) => new OptionSetValue((int)number),
        (ColumnType.Integer, decimal number) when IsWhole(number) => (int)number,
        (ColumnType.BigInteger, decimal number) => (long)number,
        (ColumnType.Decimal, decimal) => value,
        (ColumnType.Money, decimal number) => new Money(number),
        (ColumnType.Double, decimal number) => (double)number,
        (ColumnType.DateTime, DateOnly day) => day.ToDateTime(TimeOnly.MinValue, column.DateBehavior == DateBehavior.UserLocal ? DateTimeKind.Utc : DateTimeKind.Unspecified),
        (ColumnType.DateTime, DateTime moment) when column.DateBehavior != DateBehavior.DateOnly => moment,
        _ => throw WebRefusal.Address($"A binary operator with incompatible types was detected: '{column.LogicalName}' of type {column.Type} and '{Convert.ToString(value, CultureInfo.InvariantCulture)}'."),
    };

    private static bool IsWhole(decimal number) => number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue;

    private static object Of(Token token)
    {
        try
        {
            return token.Kind switch
            {
                TokenKind.Text => token.Text,
                TokenKind.Number => decimal.Parse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture),
                TokenKind.Id => Guid.Parse(token.Text),
                TokenKind.Day => DateOnly.ParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture),
                _ => DateTime.Parse(token.Text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            };
        }
        catch (Exception problem) when (problem is FormatException or OverflowException)
        {
            throw WebRefusal.Address($"'{token.Text}' at position {token.Start} is no value.");
        }
    }
}
