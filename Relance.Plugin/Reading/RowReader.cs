using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Relance.Plugin.Reading;

/// <summary>Reads all rows of a query page by page, with all rights unless it says otherwise.</summary>
public sealed class RowReader(Execution execution)
{
    /// <summary>Most rows that the host returns at once.</summary>
    private const int PageSize = 5000;

    public List<Row> All(QueryExpression query) => All(query, execution.AsSystem);

    /// <summary>Only what the person who asked may read.</summary>
    public List<Row> AllOfUser(QueryExpression query) => All(query, execution.AsUser);

    /// <summary>The first row; null = there is none.</summary>
    public Row? First(QueryExpression query)
    {
        query.TopCount = 1;
        var rows = execution.AsSystem.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : new Row(rows[0]);
    }

    private static List<Row> All(QueryExpression query, IOrganizationService service)
    {
        var rows = new List<Row>();
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var entity in page.Entities)
            {
                rows.Add(new Row(entity));
            }

            if (!page.MoreRecords)
            {
                return rows;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
