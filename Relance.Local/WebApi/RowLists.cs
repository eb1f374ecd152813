using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Lists of rows: filtered, ordered, counted, page by page.</summary>
internal static class RowLists
{
    /// <param name="path">Path of the list below the root, for its context.</param>
    /// <param name="narrow">Only rows with this condition: those of one parent; null = all.</param>
    public static WebResponse Get(Exchange exchange, Table table, string path, ConditionExpression? narrow)
    {
        QueryOptions options = exchange.Options;
        if (options.Has("fetchXml"))
        {
            return narrow is null ? FetchedRows.Get(exchange, table) : throw WebRefusal.Unsupported("fetchXml below a row");
        }

        if (options.Has("$apply"))
        {
            return AggregatedRows.Get(exchange, table, path, narrow);
        }

        options.Allow("$select", "$filter", "$orderby", "$top", "$count", "$expand", "$skiptoken");
        var columns = ColumnNames.Selected(table, options);
        var expansion = Expansion.Read(exchange, table, options["$expand"]);
        var query = ListQuery.Build(exchange, table, columns.Select(column => column.LogicalName).Concat(expansion.Columns), options, options);
        if (narrow is not null)
        {
            query.Criteria.AddCondition(narrow);
        }

        SkipToken? page = Page(exchange, query);
        var rows = exchange.Service.RetrieveMultiple(query);
        var body = new JsonObject { ["@odata.context"] = exchange.Context(path + Selection(options)) };
        AddCount(exchange, body, rows);
        var written = rows.Entities.Select(row => exchange.Json.Write(row, table, columns)).ToList();
        expansion.Fill(rows.Entities, written);
        body["value"] = new JsonArray(written.ToArray<JsonNode>());
        if (rows.MoreRecords)
        {
            body["@odata.nextLink"] = SkipToken.NextLink(exchange.Request, (page ?? new SkipToken(1, 0, null)).After(rows));
        }

        return Applied(exchange, WebResponse.Json(200, body));
    }

    /// <summary>The number of rows as plain text; 5000 at most, as on the platform.</summary>
    public static WebResponse Count(Exchange exchange, Table table, ConditionExpression? narrow)
    {
        exchange.Options.Allow("$filter", "$count");
        var query = ListQuery.Build(exchange, table, new[] { table.PrimaryId }, new QueryOptions(string.Empty), exchange.Options);
        ListQuery.Filter(exchange, table, query, exchange.Options["$filter"], exchange.Options);
        if (narrow is not null)
        {
            query.Criteria.AddCondition(narrow);
        }

        return WebResponse.Text("text/plain", exchange.Service.RetrieveMultiple(query).Entities.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The part of a context that says which columns are there.</summary>
    public static string Selection(QueryOptions options) => options.Select is { } names ? $"({string.Join(",", names)})" : string.Empty;

    /// <summary>Says which preferences were followed.</summary>
    public static WebResponse Applied(Exchange exchange, WebResponse response) =>
        exchange.Request.Header("Prefer") is { } preferences ? response.With("Preference-Applied", preferences) : response;

    private static SkipToken? Page(Exchange exchange, QueryExpression query)
    {
        SkipToken? page = exchange.Options["$skiptoken"] is { } token
            ? SkipToken.Read(token)
            : exchange.Preferences.PageSize is { } size ? new SkipToken(1, size, null) : null;
        if (page is not null && query.TopCount is not null)
        {
            throw WebRefusal.Address("'$top' cannot be combined with pages (the preference 'odata.maxpagesize' or '$skiptoken').");
        }

        query.PageInfo = new PagingInfo
        {
            PageNumber = page?.Number ?? 0,
            Count = page?.Size ?? 0,
            PagingCookie = page?.Cookie,
            ReturnTotalRecordCount = exchange.Options.IsTrue("$count"),
        };
        return page;
    }

    private static void AddCount(Exchange exchange, JsonObject body, EntityCollection rows)
    {
        if (!exchange.Options.IsTrue("$count"))
        {
            return;
        }

        body["@odata.count"] = rows.TotalRecordCount;
        if (exchange.Preferences.Includes("Microsoft.Dynamics.CRM.totalrecordcount"))
        {
            body["@Microsoft.Dynamics.CRM.totalrecordcount"] = rows.TotalRecordCount;
            body["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"] = rows.TotalRecordCountLimitExceeded;
        }
    }
}
