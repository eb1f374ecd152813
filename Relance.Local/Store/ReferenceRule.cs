using System.Linq;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>References point to rows that exist, and columns the system requires have a value.</summary>
internal static class ReferenceRule
{
    /// <exception cref="System.ServiceModel.FaultException{T}">A row that is pointed to does not exist.</exception>
    public static void Check(RowChange change, RowLookup rows)
    {
        foreach (var (name, value) in change.Values)
        {
            if (value is RowReference reference && !IsTrusted(name) && !rows.Exists(reference))
            {
                throw Fault.NoRow(reference.Table, reference.Id);
            }
        }
    }

    /// <exception cref="System.ServiceModel.FaultException{T}">A column the system requires is empty.</exception>
    public static void CheckRequired(RowChange change)
    {
        foreach (var column in change.Table.Required)
        {
            if ((change.IsCreate || change.Sets(column.LogicalName)) && change.Current(column.LogicalName) is null)
            {
                throw Fault.With(
                    ErrorCodes.RequiredFieldMissing,
                    $"The required field '{column.LogicalName}' of {change.Table.Table.LogicalName} is missing.");
            }
        }
    }

    // Set by the host itself, or checked by the rule that computes them.
    private static bool IsTrusted(string column) => column is
        "createdby" or "createdonbehalfby" or "modifiedby" or "modifiedonbehalfby"
        or "ownerid" or "owninguser" or "owningteam" or "owningbusinessunit" or SystemColumns.OrganizationId;
}
