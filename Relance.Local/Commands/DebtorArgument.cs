using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>Finds what a person names on the command line.</summary>
internal static class DebtorArgument
{
    /// <summary>The debtor with this number or name; capitals do not count, and the beginning of a name is enough when it is the only one.</summary>
    /// <exception cref="CommandFailure">There is none, or more than one.</exception>
    public static EntityReference Find(IOrganizationService service, string text)
    {
        var debtors = AllRows.Of(service, AccountTable.LogicalName, AccountTable.Name, AccountTable.ExternalId);
        var found = Matching(debtors, row => Same(row.Text(AccountTable.ExternalId), text) || Same(row.Text(AccountTable.Name), text));
        if (found.Count == 0)
        {
            found = Matching(debtors, row => row.Text(AccountTable.Name).StartsWith(text, StringComparison.OrdinalIgnoreCase));
        }

        if (found.Count == 1)
        {
            return new EntityReference(AccountTable.LogicalName, found[0].Id) { Name = found[0].Text(AccountTable.Name) };
        }

        var names = string.Join(", ", (found.Count == 0 ? debtors : found).Select(row => row.Text(AccountTable.Name)).Order(StringComparer.Ordinal).Take(10));
        throw found.Count == 0
            ? new CommandFailure($"There is no debtor '{text}'. Some that there are: {names}.", $"Il n’y a pas de client « {text} ». Quelques-uns : {names}.")
            : new CommandFailure($"'{text}' begins several names: {names}.", $"« {text} » est le début de plusieurs noms : {names}.");
    }

    private static List<Entity> Matching(IReadOnlyList<Entity> debtors, Func<Entity, bool> matches) => debtors.Where(matches).ToList();

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
