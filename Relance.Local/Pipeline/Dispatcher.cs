using System;
using System.Diagnostics;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Messages;

namespace Relance.Local.Pipeline;

/// <summary>
/// Where every request enters: one at a time, counted, limited in depth, and refused when the transaction it belongs to is already lost.
/// </summary>
internal sealed class Dispatcher
{
    private readonly object gate = new();
    private readonly MessageList messages;
    private readonly PlatformTransaction transaction;
    private readonly RequestCounter counter;

    public Dispatcher(MessageList messages, PlatformTransaction transaction, RequestCounter counter)
    {
        this.messages = messages;
        this.transaction = transaction;
        this.counter = counter;
    }

    /// <summary>Carries out a request of a client or a plug-in.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The request was refused or failed.</exception>
    public OrganizationResponse Dispatch(Call call)
    {
        lock (gate)
        {
            return transaction.IsOpen ? DispatchInside(call) : Handle(call);
        }
    }

    /// <summary>Carries out a request that another one contains; the caller already holds the gate.</summary>
    public OrganizationResponse Handle(Call call)
    {
        if (call.Depth > Call.DepthLimit)
        {
            throw PipelineFaults.TooDeep();
        }

        IMessage message = messages.Get(call.Message);
        long start = Stopwatch.GetTimestamp();
        try
        {
            return message.Handle(call);
        }
        finally
        {
            counter.Record(call.Message, call.Table, call.Parent is not null, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Runs work that must not interleave with requests.</summary>
    public T Exclusive<T>(Func<T> work)
    {
        lock (gate)
        {
            return work();
        }
    }

    private OrganizationResponse DispatchInside(Call call)
    {
        if (transaction.IsDoomed)
        {
            throw PipelineFaults.TransactionGone();
        }

        try
        {
            return Handle(call);
        }
        catch
        {
            transaction.Doom();
            throw;
        }
    }
}
