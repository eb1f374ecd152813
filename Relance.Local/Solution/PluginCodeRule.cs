using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution;

/// <summary>Something that the code of plug-ins must not use, whatever it compiles to.</summary>
/// <param name="Id">The id under which Microsoft's solution checker reported it, as long as it looked into assemblies.</param>
/// <param name="Meaning">What holds where the rule finds nothing: a sentence for people.</param>
/// <param name="Uses">Full or simple names of types, or <c>Type.Member</c>, or <c>Type.Member(Parameter)</c> for one overload, or one constant.</param>
public sealed record PluginCodeRule(string Id, string Meaning, params string[] Uses)
{
    /// <summary>All rules, in the order in which they are best read.</summary>
    public static IReadOnlyList<PluginCodeRule> All { get; } =
    [
        new("il-specify-column", "Queries name their columns.", "ColumnSet..ctor(true)", "ColumnSet.set_AllColumns", "AllColumns"),
        new("il-avoid-batch-plugin", "No batch request inside a plug-in.", "ExecuteMultipleRequest", "ExecuteTransactionRequest", "CreateMultipleRequest", "UpdateMultipleRequest", "UpsertMultipleRequest"),
        new("il-avoid-parallel-plugin", "No parallel work inside a plug-in.", "System.Threading.Tasks.Parallel", "Task.Run", "TaskFactory.StartNew", "System.Threading.Thread..ctor", "ThreadPool", "BackgroundWorker", "ParallelEnumerable"),
        new("il-avoid-lock-plugin", "No lock inside a plug-in: executions would wait for each other.", "Monitor.Enter", "Mutex", "Semaphore", "SemaphoreSlim", "ReaderWriterLock", "ReaderWriterLockSlim"),
        new("il-turn-off-keepalive", "No outside host is asked, so no connection is kept alive.", "HttpWebRequest", "WebRequest", "WebClient", "HttpClient", "Socket", "TcpClient"),
        new("il-avoid-unpub-metadata", "Metadata are read as published.", "set_RetrieveAsIfPublished", "RetrieveUnpublishedRequest", "RetrieveUnpublishedMultipleRequest"),
        new("il-avoid-specialized-update-ops", "Owners, states and parents are changed by a plain update.", "AssignRequest", "SetStateRequest", "SetParentSystemUserRequest", "SetParentTeamRequest", "SetParentBusinessUnitRequest", "SetBusinessEquipmentRequest", "SetBusinessSystemUserRequest"),
    ];

    /// <param name="use">A member that code refers to, as <see cref="MemberUse"/> writes it.</param>
    public bool Forbids(MemberUse use) => Uses.Any(name =>
        Matches(use.Type, name)
        || string.Equals(use.Member, name, StringComparison.Ordinal)
        || Matches($"{use.Type}.{use.Member}", name)
        || Matches($"{use.Type}.{use.Member}({use.Parameters})", name));

    // A name may leave its namespace out.
    private static bool Matches(string full, string name) =>
        full.EndsWith(name, StringComparison.Ordinal) && (full.Length == name.Length || full[full.Length - name.Length - 1] == '.');
}
