using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>A dictionary that goes over the wire as a list of pairs, in the order in which they were added.</summary>
[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>, IEnumerable
{
    private readonly IDictionary<TKey, TValue> pairs;

    protected DataCollection() => pairs = new Dictionary<TKey, TValue>();

    /// <summary>Wraps <paramref name="collection"/> rather than copying it.</summary>
    protected DataCollection(IDictionary<TKey, TValue> collection) => pairs = collection;

    public int Count => pairs.Count;

    public virtual bool IsReadOnly => false;

    public ICollection<TKey> Keys => pairs.Keys;

    public ICollection<TValue> Values => pairs.Values;

    /// <exception cref="KeyNotFoundException">On reading a key that is absent.</exception>
    public virtual TValue this[TKey key]
    {
        get => pairs[key];
        set => pairs[key] = value;
    }

    /// <exception cref="ArgumentException">The key is already there.</exception>
    public void Add(KeyValuePair<TKey, TValue> item) => pairs.Add(item);

    /// <exception cref="ArgumentException">The key is already there.</exception>
    public void Add(TKey key, TValue value) => pairs.Add(key, value);

    public void AddRange(params KeyValuePair<TKey, TValue>[] items) =>
        AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    /// <exception cref="ArgumentException">One of the keys is already there; those before it have been added.</exception>
    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        if (items == null)
        {
            return;
        }

        foreach (var item in items)
        {
            pairs.Add(item);
        }
    }

    public void Clear() => pairs.Clear();

    public bool Contains(KeyValuePair<TKey, TValue> key) => pairs.Contains(key);

    public bool Contains(TKey key) => pairs.ContainsKey(key);

    public bool ContainsKey(TKey key) => pairs.ContainsKey(key);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) => pairs.CopyTo(array, arrayIndex);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => pairs.GetEnumerator();

    public bool Remove(KeyValuePair<TKey, TValue> item) => pairs.Remove(item);

    public bool Remove(TKey key) => pairs.Remove(key);

    public bool TryGetValue(TKey key, out TValue value) => pairs.TryGetValue(key, out value);
}
