using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>Remembers the lists of columns of queries on one table, which come again and again.</summary>
internal sealed class SelectLists
{
    private const int MostRemembered = 2000;

    private readonly Dictionary<Key, SelectList> lists = new();

    public SelectList Get(QueryNode root, ReadContext context, bool withKey)
    {
        // Joined tables number their columns after those before them, and which secured columns are left out depends on the reader.
        if (root.Links.Count > 0 || (context.Filter is not null && root.Columns.Exists(column => column.Column.Column.Secured)))
        {
            return new SelectList(root, context, withKey);
        }

        var key = new Key(root.Table, root.Columns, withKey, context.Formatted);
        if (!lists.TryGetValue(key, out var list))
        {
            if (lists.Count >= MostRemembered)
            {
                lists.Clear();
            }

            list = new SelectList(root, context, withKey);
            lists.Add(key, list);
        }

        return list;
    }

    /// <summary>Columns are the same when they are the same objects or equal in every detail.</summary>
    private readonly record struct Key(StoredTable Table, List<QueryColumn> Columns, bool WithKey, bool Formatted)
    {
        public bool Equals(Key other)
        {
            if (Table != other.Table || WithKey != other.WithKey || Formatted != other.Formatted || Columns.Count != other.Columns.Count)
            {
                return false;
            }

            for (var index = 0; index < Columns.Count; index++)
            {
                if (!ReferenceEquals(Columns[index], other.Columns[index]) && Columns[index] != other.Columns[index])
                {
                    return false;
                }
            }

            return true;
        }

        public override int GetHashCode()
        {
            var hash = RuntimeHelpers.GetHashCode(Table) ^ Columns.Count;
            foreach (var column in Columns)
            {
                hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(column.Column));
            }

            return hash;
        }
    }
}
