using System;
using System.Globalization;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Relance.Local.Store;

namespace Relance.Local.Query;

/// <summary>What one page tells the next: its number and the ids of its first and last row, in the form of the platform.</summary>
internal sealed record PagingCookie(int Page, Guid Last)
{
    public static string Write(StoredTable table, int page, Guid first, Guid last) =>
        FormattableString.Invariant($"<cookie page=\"{page}\"><{table.Table.PrimaryId} last=\"{Upper(last)}\" first=\"{Upper(first)}\" /></cookie>");

    /// <exception cref="System.ServiceModel.FaultException{T}">The text is no cookie of this table.</exception>
    public static PagingCookie Read(StoredTable table, string text)
    {
        try
        {
            var cookie = XElement.Parse(text);
            var row = cookie.Elements().Single(element => element.Name.LocalName == table.Table.PrimaryId);
            return new PagingCookie(
                int.Parse(cookie.Attribute("page")!.Value, CultureInfo.InvariantCulture),
                Guid.Parse(row.Attribute("last")!.Value));
        }
        catch (Exception problem) when (problem is XmlException or FormatException or InvalidOperationException or NullReferenceException)
        {
            throw Fault.With(ErrorCodes.QueryBuilderInvalidPagingCookie, $"The paging cookie cannot be read: {text}");
        }
    }

    private static string Upper(Guid id) => id.ToString("B").ToUpperInvariant();
}
