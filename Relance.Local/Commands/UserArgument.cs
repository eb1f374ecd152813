using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>Finds the user whom a command acts for.</summary>
internal static class UserArgument
{
    /// <summary>The user with this id or full name.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static Guid Find(Workspace workspace, string user)
    {
        var query = new QueryExpression(SystemUserTable.LogicalName) { TopCount = 1 };
        query.Criteria.AddCondition(Guid.TryParse(user, out var id) ? SystemUserTable.Id : SystemUserTable.FullName, ConditionOperator.Equal, id == Guid.Empty ? user : id);
        return workspace.Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id ?? throw new CommandFailure(
            $"There is no user '{user}' in {workspace.Path}.",
            $"Il n’y a pas d’utilisateur « {user} » dans {workspace.Path}.");
    }
}
