using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using MoneyValue = Microsoft.Xrm.Sdk.Money;

namespace Relance.Local.Importing;

/// <summary>What became of a row.</summary>
public enum RowChange
{
    Created,
    Updated,
    Unchanged,
}

/// <summary>Brings a row to wanted values and writes nothing when it has them: no plug-in fires for an import that changes nothing.</summary>
internal static class RowSync
{
    /// <param name="existing">The row as it is, with every wanted column asked for; null = there is none.</param>
    /// <param name="wanted">Values to have; a null value says nothing and leaves what is there.</param>
    public static (Guid Id, RowChange Change) Write(IOrganizationService service, Entity? existing, Entity wanted)
    {
        var change = new Entity(wanted.LogicalName);
        foreach (var column in wanted.Attributes.Where(column => column.Value is not null && (existing is null || !Same(existing.GetAttributeValue<object>(column.Key), column.Value))))
        {
            change[column.Key] = column.Value;
        }

        if (existing is null)
        {
            return (service.Create(change), RowChange.Created);
        }

        if (change.Attributes.Count == 0)
        {
            return (existing.Id, RowChange.Unchanged);
        }

        change.Id = existing.Id;
        service.Update(change);
        return (existing.Id, RowChange.Updated);
    }

    private static bool Same(object? left, object right) => (left, right) switch
    {
        (EntityReference one, EntityReference other) => one.Id == other.Id,
        (MoneyValue one, MoneyValue other) => one.Value == other.Value,
        (OptionSetValue one, OptionSetValue other) => one.Value == other.Value,
        (DateTime one, DateTime other) => one.Date == other.Date,
        _ => Equals(left, right),
    };
}
