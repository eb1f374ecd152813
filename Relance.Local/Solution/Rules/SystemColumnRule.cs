using System;
using System.Collections.Generic;
using System.Linq;

namespace Relance.Local.Solution.Rules;

internal sealed class SystemColumnRule : SolutionRule
{
    private static readonly string[] Always =
    {
        "createdby", "createdon", "createdonbehalfby", "modifiedby", "modifiedon", "modifiedonbehalfby", "importsequencenumber",
        "overriddencreatedon", "statecode", "statuscode", "timezoneruleversionnumber", "utcconversiontimezonecode",
    };

    private static readonly string[] OfAnOwner = { "ownerid", "owningbusinessunit", "owningteam", "owninguser" };

    private static readonly string[] OfTheOrganization = { "organizationid" };

    public SystemColumnRule()
        : base("system-column", "An own table has the columns that the platform gives every table of its ownership, as real exports list them.")
    {
    }

    public override IEnumerable<Finding> Check(SolutionTree tree) => tree.Tables.Where(table => table.IsOwn).SelectMany(Check);

    private IEnumerable<Finding> Check(TableFile table)
    {
        var ownership = (string?)table.Entity.Element("OwnershipTypeMask");
        if (ownership is not ("UserOwned" or "OrgOwned"))
        {
            return new[] { Found(table.Path, $"OwnershipTypeMask is '{ownership}', not UserOwned or OrgOwned") };
        }

        var (mine, others) = table.IsUserOwned ? (OfAnOwner, OfTheOrganization) : (OfTheOrganization, OfAnOwner);
        var columns = table.Columns.Select(TableFile.LogicalNameOf).ToHashSet(StringComparer.Ordinal);
        return Always.Concat(mine).Where(column => !columns.Contains(column)).Select(column => Found(table.Path, $"lacks the column {column}"))
            .Concat(others.Where(columns.Contains).Select(column => Found(table.Path, $"{column} does not belong to a table that is {ownership}")));
    }
}
