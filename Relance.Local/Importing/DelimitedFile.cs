using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Relance.Local.Commands;

namespace Relance.Local.Importing;

/// <summary>One record of a file: the line on which it starts (the header is line 1) and its values.</summary>
public sealed record DelimitedLine(int Number, IReadOnlyList<string> Values);

/// <summary>
/// A table as spreadsheets and accounting programs export it: separated by comma, semicolon or tab (the one that occurs most often
/// in the header), quoted where needed, in UTF-8 or, when the bytes are not UTF-8, in Windows-1252 as French Excel writes it.
/// </summary>
public sealed class DelimitedFile
{
    private DelimitedFile(string separator, IReadOnlyList<string> header, IReadOnlyList<DelimitedLine> lines)
    {
        Separator = separator;
        Header = header;
        Lines = lines;
    }

    public string Separator { get; }

    public IReadOnlyList<string> Header { get; }

    /// <summary>Without the header and without empty lines.</summary>
    public IReadOnlyList<DelimitedLine> Lines { get; }

    /// <exception cref="CommandFailure">There is no such file, or it has no header.</exception>
    public static DelimitedFile Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailure($"There is no file {path}.", $"Le fichier {path} n’existe pas.");
        }

        var file = Parse(Decode(File.ReadAllBytes(path)));
        return file.Header.Count > 0
            ? file
            : throw new CommandFailure($"{path} is empty: a first line with the column names is needed.", $"{path} est vide : il faut une première ligne avec les noms de colonnes.");
    }

    public static DelimitedFile Parse(string text)
    {
        var firstLine = text.Split('\n', 2)[0];
        var separator = new[] { ';', '\t', ',' }.MaxBy(candidate => firstLine.Count(letter => letter == candidate)).ToString();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            BadDataFound = null,
            TrimOptions = TrimOptions.Trim,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        IReadOnlyList<string> header = parser.Read() ? parser.Record!.ToList() : [];
        var lines = new List<DelimitedLine>();
        while (parser.Read())
        {
            if (parser.Record!.Any(value => value.Length > 0))
            {
                // The parser passes over empty lines; RawRow is the last line of the record.
                var breaks = parser.RawRecord.TrimStart('\r', '\n').TrimEnd('\r', '\n').Count(letter => letter == '\n');
                lines.Add(new DelimitedLine(parser.RawRow - breaks, parser.Record!.ToList()));
            }
        }

        return new DelimitedFile(separator, header, lines);
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }
}
