using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Store;

/// <summary>Turns plain values into values of the SDK.</summary>
internal static class SdkValue
{
    public static object Of(Column column, object plain) => plain switch
    {
        decimal number when column.Type == ColumnType.Money => new Money(number),
        int number when column.IsChoice => new OptionSetValue(number),
        int[] numbers => new OptionSetValueCollection(numbers.Select(number => new OptionSetValue(number)).ToList()),
        RowReference reference => new EntityReference(reference.Table, reference.Id),
        _ => plain,
    };
}
