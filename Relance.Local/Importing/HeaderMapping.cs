using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Local.Commands;

namespace Relance.Local.Importing;

/// <summary>Which column of a file holds which field.</summary>
public sealed class HeaderMapping
{
    private readonly Dictionary<InvoiceField, int> columns = [];
    private readonly IReadOnlyList<string> header;

    private HeaderMapping(IReadOnlyList<string> header) => this.header = header;

    /// <summary>Headers that mean nothing here; their columns are left aside.</summary>
    public IReadOnlyList<string> Unused { get; private set; } = [];

    /// <summary>Fields of the file, in the order of its columns.</summary>
    public IEnumerable<(string Header, InvoiceField Field)> Used => columns.OrderBy(column => column.Value).Select(column => (header[column.Value], column.Key));

    /// <param name="assigned">"header=field" as given with <c>--map</c>; wins over the known names.</param>
    /// <exception cref="CommandFailure">An assignment names no header or no field, two columns hold the same field, or a needed one is missing.</exception>
    public static HeaderMapping Of(IReadOnlyList<string> header, IReadOnlyList<string> assigned)
    {
        var mapping = new HeaderMapping(header);
        var byHand = assigned.Select(text => Assignment(header, text)).ToList();
        foreach (var (column, field) in byHand.Where(one => one.Field != InvoiceField.Ignore))
        {
            mapping.Set(field, column);
        }

        var unused = new List<string>();
        for (var column = 0; column < header.Count; column++)
        {
            if (byHand.Exists(one => one.Column == column))
            {
                continue;
            }

            if (FieldNames.Find(header[column]) is { } field && !byHand.Exists(one => one.Field == field))
            {
                mapping.Set(field, column);
            }
            else
            {
                unused.Add(header[column]);
            }
        }

        mapping.Unused = unused;
        mapping.RequireAll();
        return mapping;
    }

    public bool Has(InvoiceField field) => columns.ContainsKey(field);

    public string HeaderOf(InvoiceField field) => header[columns[field]];

    /// <summary>The text of a field on a line; empty when the file or the line does not have it.</summary>
    public string Text(DelimitedLine line, InvoiceField field) =>
        columns.TryGetValue(field, out var column) && column < line.Values.Count ? line.Values[column] : "";

    private void Set(InvoiceField field, int column)
    {
        if (!columns.TryAdd(field, column))
        {
            var name = FieldNames.NameOf(field);
            throw new CommandFailure(
                $"The columns '{header[columns[field]]}' and '{header[column]}' both mean {name}. Say which one it is: --map \"{header[column]}={name}\", and put the other aside: --map \"{header[columns[field]]}=ignore\".",
                $"Les colonnes « {header[columns[field]]} » et « {header[column]} » désignent toutes deux {name}. Dites laquelle est la bonne : --map \"{header[column]}={name}\", et écartez l’autre : --map \"{header[columns[field]]}=ignore\".");
        }
    }

    private void RequireAll()
    {
        var missing = new[] { InvoiceField.InvoiceNumber, InvoiceField.IssuedOn, InvoiceField.DueOn, InvoiceField.Amount }.Where(field => !Has(field)).ToList();
        if (!Has(InvoiceField.DebtorId) && !Has(InvoiceField.DebtorName))
        {
            missing.Add(InvoiceField.DebtorName);
        }

        if (missing.Count > 0)
        {
            var names = string.Join(", ", missing.Select(FieldNames.NameOf));
            var headers = string.Join(", ", header);
            throw new CommandFailure(
                $"No column was recognised for: {names}. The file has: {headers}. Tell which column it is with --map \"header=field\", for example --map \"{header[0]}={FieldNames.NameOf(missing[0])}\".",
                $"Aucune colonne reconnue pour : {names}. Le fichier contient : {headers}. Indiquez la colonne avec --map \"entête=champ\", par exemple --map \"{header[0]}={FieldNames.NameOf(missing[0])}\".");
        }
    }

    private static (int Column, InvoiceField Field) Assignment(IReadOnlyList<string> header, string text)
    {
        var parts = text.Split('=', 2);
        var column = header.ToList().FindIndex(name => string.Equals(name, parts[0].Trim(), StringComparison.OrdinalIgnoreCase));
        var field = parts.Length == 2 ? FieldNames.Parse(parts[1].Trim()) : null;
        if (column < 0)
        {
            throw new CommandFailure(
                $"--map {text}: the file has no column '{parts[0]}'. It has: {string.Join(", ", header)}.",
                $"--map {text} : le fichier n’a pas de colonne « {parts[0]} ». Il contient : {string.Join(", ", header)}.");
        }

        var known = string.Join(", ", Enum.GetValues<InvoiceField>().Select(FieldNames.NameOf));
        return (column, field ?? throw new CommandFailure(
            $"--map {text}: write header=field, with one of the fields {known}.",
            $"--map {text} : écrivez entête=champ, avec l’un des champs {known}."));
    }
}
