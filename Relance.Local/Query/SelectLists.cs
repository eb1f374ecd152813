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
        // Which secured columns are left out depends on the reader.
        var parts = Parts(root);
        if (context.Filter is not null && parts.Exists(node => node.Columns.Exists(column => column.Column.Column.Secured)))
        {
            return new SelectList(root, context, withKey);
        }

        var key = new Key(parts, withKey, context.Formatted);
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

    // The tables from which something is read, in the order in which they number their columns.
    private static List<QueryNode> Parts(QueryNode root)
    {
        var parts = new List<QueryNode> { root };
        Add(root, parts);
        return parts;
    }

    private static void Add(QueryNode node, List<QueryNode> parts)
    {
        foreach (var link in node.Links)
        {
            if (link.Kind is LinkKind.Inner or LinkKind.Outer)
            {
                parts.Add(link.Node);
                Add(link.Node, parts);
            }
        }
    }

    /// <summary>Lists are the same when they read equal columns of the same tables under the same names.</summary>
    private readonly record struct Key(List<QueryNode> Parts, bool WithKey, bool Formatted)
    {
        public bool Equals(Key other)
        {
            if (WithKey != other.WithKey || Formatted != other.Formatted || Parts.Count != other.Parts.Count)
            {
                return false;
            }

            for (var index = 0; index < Parts.Count; index++)
            {
                if (!IsSame(Parts[index], other.Parts[index]))
                {
                    return false;
                }
            }

            return true;
        }

        public override int GetHashCode()
        {
            var hash = Parts.Count;
            foreach (var part in Parts)
            {
                hash = HashCode.Combine(hash, RuntimeHelpers.GetHashCode(part.Table), part.Columns.Count);
                foreach (var column in part.Columns)
                {
                    hash = unchecked((hash * 31) + RuntimeHelpers.GetHashCode(column.Column));
                }
            }

            return hash;
        }

        private static bool IsSame(QueryNode left, QueryNode right)
        {
            if (left.Table != right.Table || left.SqlName != right.SqlName || left.Alias != right.Alias || left.Columns.Count != right.Columns.Count)
            {
                return false;
            }

            for (var index = 0; index < left.Columns.Count; index++)
            {
                if (!ReferenceEquals(left.Columns[index], right.Columns[index]) && left.Columns[index] != right.Columns[index])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
