using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Security;

/// <summary>
/// Secured columns: read without permission they look as if they were empty, written without permission they are refused
/// (Microsoft Learn: column-level security). Only unrestricted users and members of a profile that grants it get through.
/// </summary>
internal sealed class ColumnSecurity
{
    private readonly Dictionary<string, IReadOnlyList<string>> secured = new();
    private readonly Principals principals;

    public ColumnSecurity(Principals principals) => this.principals = principals;

    /// <summary>Whether the user sees the values of a secured column.</summary>
    public bool MayRead(Principal user, Table table, string column) => Allows(user, table, column, permission => permission.CanRead);

    /// <exception cref="System.ServiceModel.FaultException{T}">The user may not set one of the columns of the row.</exception>
    public void DemandWrite(Guid user, Table table, Entity target, bool onCreate)
    {
        foreach (string column in Secured(table))
        {
            if (target.Contains(column) && !Allows(principals.Of(user), table, column, permission => onCreate ? permission.CanCreate : permission.CanUpdate))
            {
                throw SecurityFaults.Secured(user, table, column, onCreate);
            }
        }
    }

    private static bool Allows(Principal user, Table table, string column, Func<ColumnPermission, bool> allows) =>
        user.IsUnrestricted || user.Profiles
            .SelectMany(profile => profile.Permissions)
            .Any(permission => permission.Table == table.LogicalName && permission.Column == column && allows(permission));

    private IReadOnlyList<string> Secured(Table table)
    {
        if (!secured.TryGetValue(table.LogicalName, out IReadOnlyList<string>? columns))
        {
            secured[table.LogicalName] = columns = table.Columns.Where(column => column.Secured).Select(column => column.LogicalName).ToList();
        }

        return columns;
    }
}
