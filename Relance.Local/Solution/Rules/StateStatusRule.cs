using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class StateStatusRule : SolutionRule
{
    public StateStatusRule()
        : base("state-status", "States and statuses agree: each status belongs to a state, each state starts in a status of its own.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) => tree.Tables.Where(table => table.IsOwn).SelectMany(Check);

    private IEnumerable<Finding> Check(TableFile table)
    {
        var states = table.Columns.Descendants("state").ToList();
        var statuses = table.Columns.Descendants("status").ToList();
        foreach (var twice in states.Concat(statuses).GroupBy(node => (node.Name, Of(node, "value"))).Where(group => group.Count() > 1))
        {
            yield return Found(table.Path, $"{twice.Key.Name} {twice.Key.Item2} is there twice");
        }

        foreach (var status in statuses.Where(status => !states.Exists(state => Of(state, "value") == Of(status, "state"))))
        {
            yield return Found(table.Path, $"status {Of(status, "value")} belongs to state {Of(status, "state")}, which does not exist");
        }

        foreach (var state in states.Where(state => !statuses.Exists(status => Of(status, "value") == Of(state, "defaultstatus") && Of(status, "state") == Of(state, "value"))))
        {
            yield return Found(table.Path, $"state {Of(state, "value")} starts in status {Of(state, "defaultstatus")}, which is not one of its own");
        }
    }

    private static string? Of(XElement node, string attribute) => (string?)node.Attribute(attribute);
}
