using System;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>
/// Marks an account as one whose arrangements must be read, in the same transaction in which the arrangement is made: no evaluation
/// can then pass it over. The evaluation takes the mark away when nothing is left.
/// </summary>
public sealed class ArrangementFlag(Execution execution)
{
    public void Raise(Guid accountId) =>
        execution.AsSystem.Update(new Entity(AccountTable.LogicalName, accountId) { [AccountTable.HasArrangement] = true });
}
