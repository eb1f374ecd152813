using System.Linq;

namespace Relance.Local.Store;

/// <summary>State and status always agree; a state given without a status takes its usual one.</summary>
internal static class StateRule
{
    private const string StateCode = "statecode";
    private const string StatusCode = "statuscode";

    /// <summary>Whether an update has to know the stored state and status.</summary>
    public static bool Concerns(RowChange change) =>
        change.Table.Table.States.Count > 0 && (change.Sets(StateCode) || change.Sets(StatusCode));

    /// <exception cref="System.ServiceModel.FaultException{T}">The status is not one of the state's.</exception>
    public static void Apply(RowChange change)
    {
        var table = change.Table.Table;
        if (table.States.Count == 0 || (!change.IsCreate && !Concerns(change)))
        {
            return;
        }

        if (!change.IsCreate && change.Current<int>(StateCode) is null)
        {
            throw Fault.With(ErrorCodes.RequiredFieldMissing, $"The required field '{StateCode}' of {table.LogicalName} is missing.");
        }

        var state = table.StateOf(change.Current<int>(StateCode) ?? table.States[0].Value)!;
        var status = StatusIsOpen(change) ? state.DefaultStatus : change.Current<int>(StatusCode) ?? state.DefaultStatus;
        if (state.Statuses.All(allowed => allowed.Value != status))
        {
            throw Fault.With(
                ErrorCodes.InvalidStateCodeStatusCode,
                $"{status} is not a valid status code for state code {state.Label} on {table.LogicalName} with Id {change.Id:D}.");
        }

        change.Set(StateCode, state.Value);
        change.Set(StatusCode, status);
    }

    // The state moves and the caller says nothing about the status: the stored one belongs to the old state.
    private static bool StatusIsOpen(RowChange change)
    {
        if (change.Sets(StatusCode))
        {
            return change.Values[StatusCode] is null;
        }

        var stored = change.Current<int>(StatusCode);
        return stored is null || change.Table.Table.StateOf(change.Current<int>(StateCode) ?? 0)!.Statuses.All(status => status.Value != stored);
    }
}
