using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Relance.Local.Metadata;

namespace Relance.Local.Solution;

/// <summary>
/// The constants of the states and statuses of a table, named after their English labels. A status whose label occurs in several
/// states carries the state's name too; what the platform calls deprecated is left out.
/// </summary>
internal static partial class StateSource
{
    private const string Deprecated = "(deprecated)";

    public static void Write(ConstantClass source, string table, IReadOnlyList<State> states)
    {
        if (states.Count == 0)
        {
            return;
        }

        var current = states.Where(state => !English(state.Label).Contains(Deprecated, StringComparison.Ordinal)).ToList();
        source.Enter("States", $"Values of statecode of {table}.");
        foreach (var state in current)
        {
            source.Number(Identifier(English(state.Label)), state.Value);
        }

        source.Leave();
        var statuses = current.SelectMany(state => state.Statuses.Select(status => (State: state, Status: status)))
            .Where(pair => !English(pair.Status.Label).Contains(Deprecated, StringComparison.Ordinal)).ToList();
        source.Enter("Statuses", $"Values of statuscode of {table}.");
        foreach (var (state, status) in statuses)
        {
            var name = Identifier(English(status.Label));
            var isShared = statuses.Count(pair => Identifier(English(pair.Status.Label)) == name) > 1;
            source.Number(isShared ? Identifier(English(state.Label)) + name : name, status.Value);
        }

        source.Leave();
    }

    private static string English(LocalizedText label) => label.In(LocalizedText.English);

    // "Booked (applies to services)" becomes Booked, "Pending Send" becomes PendingSend.
    private static string Identifier(string label) =>
        string.Concat(Word().Matches(Remark().Replace(label, string.Empty))
            .Select(word => char.ToUpper(word.Value[0], CultureInfo.InvariantCulture) + word.Value[1..]));

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();
}
