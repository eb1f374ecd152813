using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// An immutable list that is equal to another one with equal elements in the same order, so that a record which holds a list
/// keeps the value equality of records. Enumeration in a <c>foreach</c> allocates nothing.
/// </summary>
/// <remarks>
/// Collection expressions (<c>[a, b]</c>) need <c>ReadOnlySpan</c>, which netstandard2.0 only has through one more shipped
/// assembly: use <see cref="ValueList.Of{T}"/>.
/// </remarks>
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public bool IsEmpty => items.Length == 0;

    public T this[int index] => items[index];

    /// <summary>This list followed by one more element; this list itself does not change.</summary>
    public ValueList<T> With(T item)
    {
        var longer = new T[items.Length + 1];
        Array.Copy(items, longer, items.Length);
        longer[items.Length] = item;
        return new ValueList<T>(longer);
    }

    public Enumerator GetEnumerator() => new(items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public bool Equals(ValueList<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other.items.Length != items.Length)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var index = 0; index < items.Length; index++)
        {
            if (!comparer.Equals(items[index], other.items[index]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        unchecked
        {
            var hash = items.Length;
            foreach (var item in items)
            {
                hash = (hash * 397) ^ (item?.GetHashCode() ?? 0);
            }

            return hash;
        }
    }

    public override string ToString() => "[" + string.Join(", ", items) + "]";

    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !(left == right);

    /// <summary>Keeps the array itself: only for arrays that nobody else holds.</summary>
    internal static ValueList<T> Owning(T[] items) => items.Length == 0 ? Empty : new ValueList<T>(items);

    /// <summary>Walks the elements in order without allocation.</summary>
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        public readonly T Current => items[index];

        public bool MoveNext() => ++index < items.Length;
    }
}

/// <summary>Ways to make a <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    /// <summary>The elements are copied: a later change of the array changes nothing here.</summary>
    public static ValueList<T> Of<T>(params T[] items) =>
        ValueList<T>.Owning((T[])Guard.NotNull(items, nameof(items)).Clone());

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) =>
        Guard.NotNull(items, nameof(items)) as ValueList<T> ?? ValueList<T>.Owning(items.ToArray());
}
