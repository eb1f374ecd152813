using Microsoft.Xrm.Sdk;

namespace Relance.Local.Pipeline;

/// <summary>Copies of rows, so that what one side of a message changes stays on its side. Values are shared: nobody changes them in place.</summary>
internal static class Rows
{
    public static Entity Copy(Entity row)
    {
        var copy = new Entity(row.LogicalName, row.Id) { RowVersion = row.RowVersion, EntityState = row.EntityState };
        copy.Attributes.AddRange(row.Attributes);
        copy.KeyAttributes.AddRange(row.KeyAttributes);
        copy.RelatedEntities.AddRange(row.RelatedEntities);
        return copy;
    }
}
