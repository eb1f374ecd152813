using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>
/// Makes rows of the SDK out of what SQLite returns. The names of references are looked up once per row pointed to, after the
/// result has been read (<see cref="Finish"/>).
/// </summary>
internal sealed class RowReader
{
    private readonly RowLookup rows;
    private readonly Currencies currencies;
    private readonly ReadContext context;
    private readonly List<(EntityReference Reference, Entity Row, string Key)> unnamed = new();
    private readonly List<(Entity Row, string Key, Column Column, decimal Value, Guid? Currency)> amounts = new();
    private readonly Dictionary<RowReference, string?> names = new();

    public RowReader(RowLookup rows, Currencies currencies, ReadContext context)
    {
        this.rows = rows;
        this.currencies = currencies;
        this.context = context;
    }

    /// <summary>Takes the columns of one table into a row; those that have no value stay absent.</summary>
    /// <param name="currency">Where the currency of the row's amounts stands, for their formatted values.</param>
    public void Take(Entity row, Statement reader, StoredTable table, IReadOnlyList<Projection.Field> fields, ValueNaming naming, Projection.Field? currency)
    {
        foreach (var field in fields)
        {
            if (Projection.Plain(reader, field) is { } plain)
            {
                Put(row, table.Table, field.Column.Column, plain, naming, currency is { } place ? Projection.Plain(reader, place) : null);
            }
        }
    }

    /// <summary>Puts a computed value into a row. Amounts are shown without currency, since their rows may have several.</summary>
    public void PutAliased(Entity row, Table table, Column column, object plain, string name) =>
        Put(row, table, column, plain, new ValueNaming(null, name), currency: null);

    /// <summary>Fills in names and formatted amounts; to be called when the reader is closed.</summary>
    public void Finish()
    {
        foreach (var (reference, row, key) in unnamed)
        {
            reference.Name = NameOf(new RowReference(reference.LogicalName, reference.Id));
            if (reference.Name is not null)
            {
                row.FormattedValues[key] = reference.Name;
            }
        }

        foreach (var (row, key, column, value, currency) in amounts)
        {
            var id = column.BaseOf is null ? currency : currencies.Organization.BaseCurrency;
            row.FormattedValues[key] = FormattedValue.Of(column, value, context, () => id is { } known ? currencies.Find(known) : null)!;
        }
    }

    private void Put(Entity row, Table table, Column column, object plain, ValueNaming naming, object? currency)
    {
        var key = naming.Of(column);
        var value = SdkValue.Of(column, plain);
        row.Attributes[key] = naming.IsAliased ? new AliasedValue(table.LogicalName, column.LogicalName, value) : value;
        if (!context.Formatted)
        {
            return;
        }

        if (value is EntityReference reference)
        {
            unnamed.Add((reference, row, key));
        }
        else if (column.Type == ColumnType.Money)
        {
            amounts.Add((row, key, column, (decimal)plain, ((RowReference?)currency)?.Id));
        }
        else if (FormattedValue.Of(column, plain, context, () => null) is { } text)
        {
            row.FormattedValues[key] = text;
        }
    }

    private string? NameOf(RowReference reference)
    {
        if (!names.TryGetValue(reference, out var name))
        {
            name = rows.NameOf(reference);
            names.Add(reference, name);
        }

        return name;
    }
}
