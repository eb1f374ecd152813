using Microsoft.Xrm.Sdk;

namespace Relance.Plugin.Reading;

/// <summary>A row as it will be: what was there before, with what is being written over it.</summary>
internal static class MergedRow
{
    /// <param name="before">Null on Create.</param>
    public static Row Of(Entity? before, Entity target)
    {
        var merged = new Entity(target.LogicalName, target.Id);
        foreach (var row in new[] { before, target })
        {
            if (row is null)
            {
                continue;
            }

            foreach (var pair in row.Attributes)
            {
                merged[pair.Key] = pair.Value;
            }
        }

        return new Row(merged);
    }

    /// <summary>Gives a column a value when the row will have none.</summary>
    public static void Default(Entity? before, Entity target, string column, object value)
    {
        if ((target.Contains(column) ? target[column] : before is not null && before.Contains(column) ? before[column] : null) is null)
        {
            target[column] = value;
        }
    }
}
