using System.Linq;
using Relance.Domain;

namespace Relance.Local.Reports;

/// <summary>The ageing of one currency as a bar chart.</summary>
internal static class AgeingChart
{
    public static HtmlText Write(AgeingRow row, AgeingBuckets buckets, ReportWords words) => BarChart.Write(
        words.AgeingCaption(row.Currency, row.Total),
        Enumerable.Range(0, row.Buckets.Count).Select(index => new Bar(
            words.Bucket(buckets.Days(index)),
            row.Buckets[index],
            words.Whole(row.Buckets[index]),
            words.Share(row.Buckets[index], row.Total),
            words.Money(row.Buckets[index], row.Currency))).ToValueList());
}
