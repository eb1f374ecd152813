using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>What a new row gets without being told: defaults of choices and yes/no columns, and the kind of an activity.</summary>
internal static class DefaultRule
{
    public static void Apply(RowChange change)
    {
        foreach (var column in change.Table.Defaults)
        {
            if (!change.Sets(column.LogicalName))
            {
                var value = column.DefaultValue!.Value;
                change.Set(column.LogicalName, column.Type == ColumnType.Boolean ? value != 0 : value);
            }
        }

        if (change.Table.Table.IsActivity)
        {
            change.SetIfPresent("activitytypecode", change.Table.Table.LogicalName);
        }

        if (change.Current("objectid") is RowReference subject)
        {
            change.SetIfPresent("objecttypecode", subject.Table);
        }
    }
}
