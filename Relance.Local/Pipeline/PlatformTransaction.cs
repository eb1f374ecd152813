using System;
using System.Collections.Generic;
using Relance.Local.Store;

namespace Relance.Local.Pipeline;

/// <summary>
/// The one database transaction of the host. The outermost message opens it, everything sent inside shares it; there are no
/// savepoints: a request that fails inside dooms the whole, whatever its sender does about it (Microsoft Learn: troubleshoot plug-ins).
/// </summary>
internal sealed class PlatformTransaction
{
    private readonly RowStore store;
    private readonly List<Action> afterCommit = new();
    private StoreTransaction? current;
    private int depth;
    private bool doomed;

    public PlatformTransaction(RowStore store) => this.store = store;

    public bool IsOpen => current is not null;

    public bool IsDoomed => IsOpen && doomed;

    /// <summary>Opens the transaction or joins the open one. Disposed without <see cref="Scope.Complete"/>: rolled back, or doomed when joined.</summary>
    public Scope Join()
    {
        if (current is null)
        {
            current = store.Begin();
            doomed = false;
            afterCommit.Clear();
        }

        depth++;
        return new Scope(this);
    }

    /// <summary>Nothing of the open transaction will be kept.</summary>
    public void Doom() => doomed = true;

    /// <summary>Runs once the open transaction has been committed; dropped when it is rolled back.</summary>
    public void AfterCommit(Action action) => afterCommit.Add(action);

    private void Leave(bool complete)
    {
        depth--;
        doomed |= !complete;
        if (depth > 0)
        {
            return;
        }

        StoreTransaction ending = current!;
        current = null;
        if (doomed)
        {
            ending.Rollback();
            return;
        }

        ending.Commit();
        afterCommit.ForEach(action => action());
    }

    /// <summary>One message's share of the transaction.</summary>
    internal sealed class Scope : IDisposable
    {
        private readonly PlatformTransaction owner;
        private bool complete;

        public Scope(PlatformTransaction owner) => this.owner = owner;

        /// <exception cref="System.ServiceModel.FaultException{T}">The transaction was doomed meanwhile.</exception>
        public void Complete()
        {
            if (owner.doomed)
            {
                throw PipelineFaults.TransactionGone();
            }

            complete = true;
        }

        public void Dispose() => owner.Leave(complete);
    }
}
