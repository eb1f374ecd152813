using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Relance.Plugin.Reading;

/// <summary>Reads all rows of a query page by page, with all rights unless it says otherwise.</summary>
public sealed class RowReader(Execution execution)
{
    /// <summary>Most rows that the host returns at once.</summary>
    private const int PageSize = 5000;

    public List<Row> All(QueryExpression query) => [.. Each(query, execution.AsSystem)];

    /// <summary>As <see cref="All"/>, but a page at a time: rows that nobody keeps are gone when the next page is read.</summary>
    public IEnumerable<Row> Each(QueryExpression query) => Each(query, execution.AsSystem);

    /// <summary>Only what the person who asked may read.</summary>
    public List<Row> AllOfUser(QueryExpression query) => [.. Each(query, execution.AsUser)];

    /// <summary>The first row; null = there is none.</summary>
    public Row? First(QueryExpression query)
    {
        query.TopCount = 1;
        var rows = execution.AsSystem.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : new Row(rows[0]);
    }

    private static IEnumerable<Row> Each(QueryExpression query, IOrganizationService service)
    {
        query.PageInfo = new PagingInfo { Count = PageSize, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var entity in page.Entities)
            {
                yield return new Row(entity);
            }

            if (!page.MoreRecords)
            {
                yield break;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}
