using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class LookupRule : SolutionRule
{
    public LookupRule()
        : base("lookup-relationship", "Each lookup has a relationship that says where it points. Exports leave out those of the delegates, so they may be absent.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree)
    {
        var ends = tree.Relationships.Select(relationship => (relationship.Referencing, relationship.Column)).ToHashSet();
        return tree.Tables.SelectMany(table => table.Columns
            .Where(column => TableFile.TypeOf(column) is "lookup" or "customer" or "owner")
            .Select(TableFile.SchemaNameOf)
            .Where(column => !column.EndsWith("OnBehalfBy", StringComparison.Ordinal) && !ends.Contains((table.SchemaName, column)))
            .Select(column => Found(table.Path, $"{column} has no relationship, so it points nowhere")));
    }
}
