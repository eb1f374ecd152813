using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Relance.Tests.Builders;

/// <summary>Reads and writes rows in tests, in few words.</summary>
internal static class RowShortcuts
{
    public static Guid Account(this IOrganizationService service, string name = "Ets Durand") =>
        service.Create(new Entity("account") { ["name"] = name });

    public static Guid Contact(this IOrganizationService service, string lastName, Guid? account = null, string? email = null) =>
        service.Create(new Entity("contact")
        {
            ["lastname"] = lastName,
            ["parentcustomerid"] = account is { } id ? new EntityReference("account", id) : null,
            ["emailaddress1"] = email,
        });

    public static T Value<T>(this IOrganizationService service, string table, Guid id, string column) =>
        service.Retrieve(table, id, new ColumnSet(column)).GetAttributeValue<T>(column);

    public static int Count(this IOrganizationService service, string table, string? column = null, object? value = null) =>
        service.Rows(table, column, value).Length;

    public static Entity[] Rows(this IOrganizationService service, string table, string? column = null, object? value = null)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        if (column is not null)
        {
            query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        }

        return service.RetrieveMultiple(query).Entities.ToArray();
    }
}
