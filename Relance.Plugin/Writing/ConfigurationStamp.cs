using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Writing;

/// <summary>The number on the policy by which executions know whether their kept settings are still the ones in force.</summary>
public sealed class ConfigurationStamp(Execution execution, RowReader rows)
{
    /// <summary>Without a policy there is nothing that could be kept, and nothing to do.</summary>
    public void Raise()
    {
        var query = new QueryExpression(PolicyTable.LogicalName) { ColumnSet = new ColumnSet(PolicyTable.ConfigurationStamp) };
        foreach (var policy in rows.All(query))
        {
            var stamp = policy.Integer(PolicyTable.ConfigurationStamp) ?? 0;
            execution.AsSystem.Update(new Entity(PolicyTable.LogicalName, policy.Id)
            {
                [PolicyTable.ConfigurationStamp] = stamp == int.MaxValue ? 0 : stamp + 1,
            });
        }
    }
}
