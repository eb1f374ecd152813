using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>Rows as addresses name them: by id, or by the values of an alternate key.</summary>
internal static class RowAddress
{
    public static string Of(Table table, Guid id) => $"{table.EntitySetName}({id:D})";

    /// <param name="segment">A table's name in the Web API with parentheses.</param>
    /// <exception cref="WebRefusal">What stands in the parentheses names no row.</exception>
    public static EntityReference Read(Table table, Segment segment, QueryOptions aliases)
    {
        var reader = new TokenReader(segment.Arguments ?? string.Empty);
        var reference = new EntityReference(table.LogicalName);
        if (reader.Next.Kind is TokenKind.Id or TokenKind.Alias)
        {
            reference.Id = Literal.Take(reader, aliases) is Guid id ? id : throw reader.Wrong();
        }
        else
        {
            do
            {
                var column = ColumnNames.Find(table, reader.TakeName());
                reader.Expect("=");
                reference.KeyAttributes.Add(column.LogicalName, Literal.For(column, Literal.Take(reader, aliases)));
            }
            while (reader.TakeIf(","));
        }

        reader.ExpectEnd();
        if (reference.KeyAttributes.Count == 1 && reference.KeyAttributes.Single() is { Value: Guid key } only && only.Key == table.PrimaryId)
        {
            return new EntityReference(table.LogicalName, key);
        }

        return reference;
    }

    /// <summary>The row named by <c>@odata.bind</c> or <c>@odata.id</c>: an address below or above the root, or a content id of the change set.</summary>
    public static EntityReference Read(Catalog catalog, string address, WebRequest request)
    {
        var path = address.StartsWith(request.Root, StringComparison.OrdinalIgnoreCase) ? address[request.Root.Length..] : address.TrimStart('/');
        if (path.StartsWith('$') && request.ContentIds.TryGetValue(path[1..], out var created))
        {
            path = created;
        }

        var segments = ResourcePath.Parse(path);
        var table = segments.Count == 1 ? catalog.FindByEntitySet(segments[0].Name) : null;
        return table is not null && segments[0].Arguments is not null
            ? Read(table, segments[0], request.Options)
            : throw WebRefusal.Body($"'{address}' is not the address of a row.");
    }
}
