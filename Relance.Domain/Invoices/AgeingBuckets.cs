using System.Globalization;
using System.Linq;

namespace Relance.Domain;

/// <summary>From which day an invoice ages (design rule 6).</summary>
public enum AgeingBasis
{
    DueDate,
    IssueDate,
}

/// <summary>
/// The bounds of the ageing buckets, in days since the basis date. Bound b begins the bucket of the days above b: with "0, 30" day 0
/// is not yet due, days 1 to 30 are the first bucket and day 31 begins the next. Half-open, so every day is in exactly one bucket.
/// </summary>
public sealed record AgeingBuckets
{
    private AgeingBuckets(ValueList<int> bounds) => Bounds = bounds;

    /// <summary>Not due, 1 to 30, 31 to 60, 61 to 90, more.</summary>
    public static AgeingBuckets Standard { get; } = new(ValueList.Of(0, 30, 60, 90));

    /// <summary>Rising; at least one.</summary>
    public ValueList<int> Bounds { get; }

    /// <summary>One more than there are bounds.</summary>
    public int Count => Bounds.Count + 1;

    /// <summary>Reads "0,30,60,90"; spaces are allowed, every mistake is told.</summary>
    public static AgeingReading Read(string? text)
    {
        var pieces = (text ?? "").Split(',').Select(piece => piece.Trim()).ToValueList();
        if (pieces.All(piece => piece.Length == 0))
        {
            return AgeingReading.Failed(ValueList.Of(Failure("AGE003")));
        }

        var failures = ValueList<SettingFailure>.Empty;
        var bounds = ValueList<int>.Empty;
        foreach (var piece in pieces)
        {
            if (!int.TryParse(piece, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bound))
            {
                failures = failures.With(Failure("AGE001", piece));
                continue;
            }

            if (!bounds.IsEmpty && bound <= bounds[bounds.Count - 1])
            {
                failures = failures.With(Failure("AGE002", Written(bounds[bounds.Count - 1]), Written(bound)));
            }

            bounds = bounds.With(bound);
        }

        return failures.IsEmpty ? new AgeingReading(new AgeingBuckets(bounds), failures) : AgeingReading.Failed(failures);
    }

    /// <summary>Place of the bucket in which a number of days falls, from 0.</summary>
    public int IndexOf(int days)
    {
        var index = 0;
        while (index < Bounds.Count && days > Bounds[index])
        {
            index++;
        }

        return index;
    }

    /// <summary>First and last day of a bucket, both included; null = open to that side.</summary>
    public (int? First, int? Last) Days(int index) =>
        (index == 0 ? null : Bounds[index - 1] + 1, index == Bounds.Count ? null : Bounds[index]);

    public override string ToString() => string.Join(",", Bounds.Select(Written));

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static SettingFailure Failure(string code, params string[] arguments) => new(code, nameof(Bounds), ValueList.Of(arguments));
}

/// <summary>What came of reading bounds: the buckets, or why there are none.</summary>
public sealed record AgeingReading(AgeingBuckets? Buckets, ValueList<SettingFailure> Failures)
{
    internal static AgeingReading Failed(ValueList<SettingFailure> failures) => new(null, failures);
}
