using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Relance.Local.Store;

/// <summary>
/// Numbers columns that have a format and no value: <c>{SEQNUM:n}</c> counts from 1000 as the platform does, at least n
/// digits, <c>{RANDSTRING:n}</c> is n capitals or digits, <c>{DATETIMEUTC:format}</c> the moment of creation.
/// </summary>
internal sealed partial class AutoNumberRule
{
    // The platform's seed for a new auto-number column.
    private const long Seed = 1000;
    private const string Signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private readonly Database database;
    private readonly Dictionary<string, long> counters = new();

    public AutoNumberRule(Database database) => this.database = database;

    public void Apply(RowChange change)
    {
        foreach (var column in change.Table.Numbered)
        {
            var name = column.LogicalName;
            if (change.Current(name) is null)
            {
                change.Set(name, Next(change, name, column.AutoNumberFormat!));
            }
        }
    }

    /// <summary>Reads the counters again: after a rollback the stored ones are older.</summary>
    public void Forget() => counters.Clear();

    private string Next(RowChange change, string column, string format)
    {
        var result = new StringBuilder();
        var rest = 0;
        foreach (Match part in Placeholder().Matches(format))
        {
            result.Append(format, rest, part.Index - rest).Append(Fill(change, column, part.Groups["kind"].Value, part.Groups["argument"].Value));
            rest = part.Index + part.Length;
        }

        return result.Append(format, rest, format.Length - rest).ToString();
    }

    private string Fill(RowChange change, string column, string kind, string argument) => kind switch
    {
        "SEQNUM" => Count($"{change.Table.Table.LogicalName}.{column}").ToString("D" + argument, CultureInfo.InvariantCulture),
        "RANDSTRING" => RandomNumberGenerator.GetString(Signs, int.Parse(argument, CultureInfo.InvariantCulture)),
        "DATETIMEUTC" => change.Context.UtcNow.ToString(argument, CultureInfo.InvariantCulture),
        _ => throw Fault.Unsupported($"the auto-number placeholder {kind} of {change.Table.Table.LogicalName}.{column}"),
    };

    private long Count(string name)
    {
        if (!counters.TryGetValue(name, out var last))
        {
            last = Math.Max(Seed - 1, Schema.ReadCounter(database, name));
        }

        counters[name] = last + 1;
        Schema.WriteCounter(database, name, last + 1);
        return last + 1;
    }

    [GeneratedRegex(@"\{(?<kind>[A-Z]+):(?<argument>[^}]+)\}")]
    private static partial Regex Placeholder();
}
