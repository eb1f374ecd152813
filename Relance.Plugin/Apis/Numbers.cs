using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Reading;

namespace Relance.Plugin.Apis;

/// <summary>The number that Dataverse gave to a row when it was created.</summary>
internal static class Numbers
{
    /// <param name="column">The one that holds the number.</param>
    public static string Of(Execution execution, EntityReference row, string column) =>
        new Row(execution.AsSystem.Retrieve(row.LogicalName, row.Id, new ColumnSet(column))).Text(column) ?? "";
}
