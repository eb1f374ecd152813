using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using Relance.Domain;

namespace Relance.Deploy;

/// <summary>The published rates of <c>solution/data/rates</c>, each with its source; a rate that was not found has no percentage.</summary>
public static class RateFile
{
    /// <param name="solutionFolder">The folder that holds <c>data/</c>.</param>
    public static IReadOnlyList<ReferenceRate> Read(string solutionFolder)
    {
        using var text = File.OpenText(Path.Combine(solutionFolder, "data", "rates", "reference-rates.csv"));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        return csv.GetRecords<CsvRow>().Select(row => row.ToRate()).ToList();
    }

    /// <summary>"2026-H2" as a half-year.</summary>
    public static HalfYear Period(string text) => new(int.Parse(text[..4], CultureInfo.InvariantCulture), text[^1] - '0');

    private sealed record CsvRow(string series, string period, string percent, string source, string confidence)
    {
        public ReferenceRate ToRate() => new(
            series,
            Period(period),
            percent.Length == 0 ? null : decimal.Parse(percent, CultureInfo.InvariantCulture),
            source,
            Enum.Parse<RateConfidence>(confidence.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
    }
}
