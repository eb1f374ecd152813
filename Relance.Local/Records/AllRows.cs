using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Relance.Local.Records;

/// <summary>Every row of a query, page by page, as a client of Dataverse must ask for them.</summary>
internal static class AllRows
{
    private const int PageSize = 5000;

    public static IReadOnlyList<Entity> Of(IOrganizationService service, QueryExpression query)
    {
        var rows = new List<Entity>();
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            rows.AddRange(page.Entities);
            if (!page.MoreRecords)
            {
                return rows;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }

    public static IReadOnlyList<Entity> Of(IOrganizationService service, string table, params string[] columns) =>
        Of(service, new QueryExpression(table) { ColumnSet = new ColumnSet(columns) });

    /// <summary>The row with this value in that column; null = there is none.</summary>
    public static Entity? Find(IOrganizationService service, string table, string column, object value, params string[] columns)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(columns), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault();
    }
}
