using System;
using System.Collections.Generic;

namespace Relance.Local.Store;

/// <summary>
/// Tells texts of statements apart. They are long and mostly the very same objects, so a few letters make the hash and the rest is
/// compared only when it must be.
/// </summary>
internal sealed class SqlComparer : IEqualityComparer<string>
{
    private const int Looks = 16;

    public static readonly SqlComparer Instance = new();

    public bool Equals(string? left, string? right) => ReferenceEquals(left, right) || string.Equals(left, right, StringComparison.Ordinal);

    public int GetHashCode(string text)
    {
        var hash = text.Length;
        var stride = Math.Max(1, text.Length / Looks);
        for (var place = text.Length - 1; place >= 0; place -= stride)
        {
            hash = unchecked((hash * 31) + text[place]);
        }

        return hash;
    }
}
