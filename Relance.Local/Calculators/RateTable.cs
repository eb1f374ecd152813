using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Domain;
using Relance.Deploy;

namespace Relance.Local.Calculators;

/// <summary>Where published rates come from.</summary>
internal enum RateSource
{
    /// <summary>The table of the solution; rows of the case replace or complete it.</summary>
    BuiltIn,

    /// <summary>Only the rows of the case.</summary>
    Given,
}

/// <summary>The published rates that a case is computed with.</summary>
internal static class RateTable
{
    private static readonly Lazy<IReadOnlyList<ReferenceRate>> BuiltIn = new(() => RateFile.Read(Path.Combine(AppContext.BaseDirectory, "solution")));

    /// <summary>The table of the solution alone.</summary>
    public static ReferenceRates Shipped => new(BuiltIn.Value);

    public static ReferenceRates Read(Fields fields)
    {
        var given = fields.List("rates").Select(Row).ToList();
        var isBuiltIn = fields.Choice("rateTable", RateSource.BuiltIn) == RateSource.BuiltIn;
        if (given.Select(row => (row.Series, row.Period)).Distinct().Count() < given.Count)
        {
            fields.RefuseField("rates", ProblemCode.Duplicate, "Two rows for the same series and half-year.", "Deux lignes pour la même série et le même semestre.");
        }

        return new ReferenceRates((isBuiltIn ? BuiltIn.Value : []).Where(row => !given.Exists(other => other.Series == row.Series && other.Period == row.Period)).Concat(given));
    }

    /// <summary>A fixed percentage, or a rule over a published rate: { "series": "ECB-MRO", "points": 10 }. Null = the field is missing.</summary>
    public static RateRule? Rule(Fields fields, string name)
    {
        if (fields.Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind != System.Text.Json.JsonValueKind.Object)
        {
            return new RateRule.Constant(fields.Number(name, 0m, 1000m));
        }

        var rule = fields.Object(name);
        return new RateRule.Published(rule.Text("series"), rule.OptionalNumber("points", -100m, 100m) ?? 0m, rule.OptionalNumber("factor", 0m, 100m) ?? 1m)
        {
            RoundedUpTo = rule.OptionalNumber("roundedUpTo", 0.0001m, 100m),
        };
    }

    private static ReferenceRate Row(Fields fields)
    {
        var text = fields.Text("halfYear");
        var period = Regex.IsMatch(text, "^[12][0-9]{3}-H[12]$") ? RateFile.Period(text) : new HalfYear(2000, 1);
        if (period.ToString() != text)
        {
            fields.RefuseField("halfYear", ProblemCode.WrongType, "A half-year is expected: \"2026-H1\"", "Un semestre est attendu : \"2026-H1\"");
        }

        return new ReferenceRate(fields.Text("series"), period, fields.Number("percent", -100m, 1000m), "case", RateConfidence.Stated);
    }
}
