using System;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>The rows of a FetchXML query sent as an option of its table's list.</summary>
internal static class FetchedRows
{
    public static WebResponse Get(Exchange exchange, Table table)
    {
        exchange.Options.Allow("fetchXml");
        var fetch = Parse(exchange.Options["fetchXml"]!);
        if ((string?)fetch.Element("entity")?.Attribute("name") != table.LogicalName)
        {
            throw WebRefusal.Address($"The FetchXML is not about '{table.LogicalName}', the table of '{table.EntitySetName}'.");
        }

        if (exchange.Preferences.PageSize is { } size && fetch.Attribute("count") is null && fetch.Attribute("top") is null)
        {
            fetch.SetAttributeValue("count", size);
        }

        // A client sends page 1 with every query, which the organization does not take together with top.
        if (fetch.Attribute("top") is not null && (string?)fetch.Attribute("page") == "1")
        {
            fetch.Attribute("page")!.Remove();
        }

        EntityCollection rows = exchange.Service.RetrieveMultiple(new FetchExpression(fetch.ToString(SaveOptions.DisableFormatting)));
        var body = new JsonObject { ["@odata.context"] = exchange.Context(table.EntitySetName) };
        if (rows.TotalRecordCount >= 0)
        {
            body["@Microsoft.Dynamics.CRM.totalrecordcount"] = rows.TotalRecordCount;
            body["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"] = rows.TotalRecordCountLimitExceeded;
        }

        if (rows.MoreRecords)
        {
            body["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] = Cookie(fetch, rows);
            body["@Microsoft.Dynamics.CRM.morerecords"] = true;
        }

        body["value"] = new JsonArray(rows.Entities.Select(row => (JsonNode)exchange.Json.WriteFetched(row, table)).ToArray());
        return RowLists.Applied(exchange, WebResponse.Json(200, body));
    }

    // As the platform writes it: the cookie percent-encoded twice inside a cookie of its own.
    private static string Cookie(XElement fetch, EntityCollection rows)
    {
        var page = int.Parse((string?)fetch.Attribute("page") ?? "1", CultureInfo.InvariantCulture);
        return new XElement(
            "cookie",
            new XAttribute("pagenumber", page + 1),
            new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(rows.PagingCookie ?? string.Empty))),
            new XAttribute("istracking", "False")).ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Parse(string text)
    {
        try
        {
            return XElement.Parse(text);
        }
        catch (XmlException problem)
        {
            throw WebRefusal.Address($"The FetchXML cannot be read: {problem.Message}");
        }
    }
}
