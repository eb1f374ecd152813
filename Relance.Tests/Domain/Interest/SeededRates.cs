using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using Relance.Domain;
using Relance.Tests.Solution;

namespace Relance.Tests.Domain.Interest;

/// <summary>The rates that ship as configuration data: the tests of the law's figures run on the very rows that a customer gets.</summary>
internal static class SeededRates
{
    public static ReferenceRate[] Rows { get; } = Read();

    public static ReferenceRates Table { get; } = new(Rows);

    private static ReferenceRate[] Read()
    {
        using var text = File.OpenText(Path.Combine(Repository.Solution, "data", "rates", "reference-rates.csv"));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        return csv.GetRecords<Row>().Select(row => row.ToRate()).ToArray();
    }

    private sealed record Row(string series, string period, string percent, string source, string confidence)
    {
        public ReferenceRate ToRate() => new(
            series,
            new HalfYear(int.Parse(period[..4], CultureInfo.InvariantCulture), period[^1] - '0'),
            percent.Length == 0 ? null : decimal.Parse(percent, CultureInfo.InvariantCulture),
            source,
            Enum.Parse<RateConfidence>(confidence.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
    }
}
