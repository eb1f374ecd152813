using System;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Who wrote the row and when. A creation date from another system takes the place of today's, which is then kept beside it.</summary>
internal static class StampRule
{
    public static void Apply(RowChange change)
    {
        var context = change.Context;
        var user = new RowReference("systemuser", context.UserId);
        RowReference? delegated = context.OnBehalfOf is { } other ? new RowReference("systemuser", other) : null;
        if (change.IsCreate)
        {
            Stamp(change, "createdby", user);
            Stamp(change, "createdonbehalfby", delegated);
            StampCreation(change);
        }

        Stamp(change, "modifiedby", user);
        Stamp(change, "modifiedonbehalfby", delegated);
        Stamp(change, "modifiedon", context.UtcNow);
    }

    private static void StampCreation(RowChange change)
    {
        if (change.Table.Has("overriddencreatedon") && change.Current<DateTime>("overriddencreatedon") is { } original)
        {
            change.SetIfPresent("createdon", original);
            change.Set("overriddencreatedon", change.Context.UtcNow);
            return;
        }

        Stamp(change, "createdon", change.Context.UtcNow);
    }

    // Loaded data may bring its own stamps.
    private static void Stamp(RowChange change, string column, object? value)
    {
        if (!change.Sets(column))
        {
            change.SetIfPresent(column, value);
        }
    }
}
