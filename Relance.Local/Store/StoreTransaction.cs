using System;

namespace Relance.Local.Store;

/// <summary>
/// A transaction, or inside another one a savepoint. Disposing it without <see cref="Commit"/> rolls it back. They end in the
/// reverse order of their beginning.
/// </summary>
public sealed class StoreTransaction : IDisposable
{
    private readonly RowStore store;
    private readonly int depth;
    private bool ended;

    internal StoreTransaction(RowStore store, int depth)
    {
        this.store = store;
        this.depth = depth;
    }

    /// <summary>False for a savepoint.</summary>
    public bool IsOutermost => depth == 0;

    public void Commit() => End(commit: true);

    public void Rollback() => End(commit: false);

    public void Dispose()
    {
        if (!ended)
        {
            End(commit: false);
        }
    }

    private void End(bool commit)
    {
        if (ended)
        {
            throw new InvalidOperationException("The transaction has ended already.");
        }

        ended = true;
        store.End(depth, commit);
    }
}
