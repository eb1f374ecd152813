using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using Relance.Local.Host;
using Relance.Local.Metadata;

namespace Relance.Local.WebApi;

/// <summary>The description of the service in CSDL: tables as entity types, custom APIs as actions and functions.</summary>
internal static class MetadataDocument
{
    private const string BaseEntity = "crmbaseentity";
    private const string Principal = "principal";

    private static readonly XNamespace Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";

    public static WebResponse Answer(Exchange exchange)
    {
        if (exchange.Request.Method != "GET")
        {
            throw WebRefusal.Method(exchange.Request.Method, exchange.Request.Path);
        }

        exchange.Options.Allow();
        return WebResponse.Text("application/xml", new XDeclaration("1.0", "utf-8", null) + Write(exchange.Host, exchange.Map).ToString());
    }

    private static XElement Write(LocalDataverse host, NavigationMap map)
    {
        var catalog = host.Catalog;
        var operations = Operations.All(host).ToList();
        return new XElement(
            Edmx + "Edmx",
            new XAttribute("Version", "4.0"),
            new XElement(
                Edmx + "DataServices",
                new XElement(
                    Edm + "Schema",
                    new XAttribute("Namespace", Operations.Namespace.TrimEnd('.')),
                    new XAttribute("Alias", "mscrm"),
                    Abstract(BaseEntity, null),
                    Abstract(Principal, new XElement(Edm + "Property", new XAttribute("Name", "ownerid"), new XAttribute("Type", "Edm.Guid"))),
                    catalog.Tables.Select(table => TypeOf(table, map)),
                    operations.Where(operation => operation.Responses.Count > 0).Select(ResponseOf),
                    operations.Select(Operation),
                    Container(catalog, map, operations))));
    }

    private static XElement Abstract(string name, XElement? content) =>
        new(Edm + "EntityType", new XAttribute("Name", name), new XAttribute("Abstract", "true"), content);

    private static XElement TypeOf(Table table, NavigationMap map) => new(
        Edm + "EntityType",
        new XAttribute("Name", table.LogicalName),
        new XAttribute("BaseType", "mscrm." + BaseEntity),
        new XElement(Edm + "Key", new XElement(Edm + "PropertyRef", new XAttribute("Name", table.PrimaryId))),
        ColumnNames.Of(table).Select(column => Named("Property", ColumnNames.Of(column), TypeOf(column))),
        map.Of(table).DistinctBy(navigation => navigation.Name).Select(Property));

    private static XElement Property(Navigation navigation)
    {
        var target = "mscrm." + (navigation.Column.Type == ColumnType.Owner && !navigation.IsCollection ? Principal : navigation.Target.LogicalName);
        var element = Named("NavigationProperty", navigation.Name, navigation.IsCollection ? $"Collection({target})" : target);
        if (!navigation.IsCollection)
        {
            element.Add(new XElement(
                Edm + "ReferentialConstraint",
                new XAttribute("Property", ColumnNames.Of(navigation.Column)),
                new XAttribute("ReferencedProperty", navigation.Column.Type == ColumnType.Owner ? "ownerid" : navigation.Target.PrimaryId)));
        }

        return element;
    }

    private static XElement ResponseOf(CustomApiDefinition operation) => new(
        Edm + "ComplexType",
        new XAttribute("Name", operation.UniqueName + "Response"),
        operation.Responses.Select(response => Named("Property", response.Name, TypeOf(response))));

    private static XElement Operation(CustomApiDefinition operation)
    {
        var element = new XElement(Edm + (operation.IsFunction ? "Function" : "Action"), new XAttribute("Name", operation.UniqueName));
        if (operation.Binding != ApiBinding.Global)
        {
            var bound = "mscrm." + operation.BoundTable;
            element.Add(new XAttribute("IsBound", "true"), Named("Parameter", "entity", operation.Binding == ApiBinding.Entity ? bound : $"Collection({bound})"));
        }

        element.Add(operation.Requests.Select(request => Parameter(request)));
        if (operation.Responses.Count > 0)
        {
            element.Add(new XElement(Edm + "ReturnType", new XAttribute("Type", $"mscrm.{operation.UniqueName}Response"), new XAttribute("Nullable", "false")));
        }

        return element;
    }

    private static XElement Parameter(ApiParameter request)
    {
        var element = Named("Parameter", request.Name, TypeOf(request));
        if (!request.IsOptional)
        {
            element.Add(new XAttribute("Nullable", "false"));
        }

        return element;
    }

    private static XElement Container(Catalog catalog, NavigationMap map, IEnumerable<CustomApiDefinition> operations) => new(
        Edm + "EntityContainer",
        new XAttribute("Name", "System"),
        catalog.Tables.Where(table => table.EntitySetName.Length > 0).Select(table => new XElement(
            Edm + "EntitySet",
            new XAttribute("Name", table.EntitySetName),
            new XAttribute("EntityType", "mscrm." + table.LogicalName),
            map.Of(table)
                .Where(navigation => navigation.Target.EntitySetName.Length > 0 && (navigation.IsCollection || navigation.Column.Type != ColumnType.Owner))
                .DistinctBy(navigation => navigation.Name)
                .Select(navigation => new XElement(Edm + "NavigationPropertyBinding", new XAttribute("Path", navigation.Name), new XAttribute("Target", navigation.Target.EntitySetName))))),
        operations.Where(operation => operation.Binding == ApiBinding.Global).Select(operation => new XElement(
            Edm + (operation.IsFunction ? "FunctionImport" : "ActionImport"),
            new XAttribute("Name", operation.UniqueName),
            new XAttribute(operation.IsFunction ? "Function" : "Action", "mscrm." + operation.UniqueName))));

    private static XElement Named(string element, string name, string type) => new(Edm + element, new XAttribute("Name", name), new XAttribute("Type", type));

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status => "Edm.Int32",
        ColumnType.BigInteger => "Edm.Int64",
        ColumnType.Decimal or ColumnType.Money => "Edm.Decimal",
        ColumnType.Double => "Edm.Double",
        ColumnType.Boolean => "Edm.Boolean",
        ColumnType.DateTime => column.DateBehavior == DateBehavior.DateOnly ? "Edm.Date" : "Edm.DateTimeOffset",
        ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.Identifier => "Edm.Guid",
        _ => "Edm.String",
    };

    private static string TypeOf(ApiParameter parameter)
    {
        if (parameter.IsBinary)
        {
            return "Edm.Binary";
        }

        var row = "mscrm." + (string.IsNullOrEmpty(parameter.Table) ? BaseEntity : parameter.Table);
        return parameter.Type switch
        {
            ApiParameterType.Boolean => "Edm.Boolean",
            ApiParameterType.DateTime => "Edm.DateTimeOffset",
            ApiParameterType.Decimal or ApiParameterType.Money => "Edm.Decimal",
            ApiParameterType.Entity or ApiParameterType.EntityReference => row,
            ApiParameterType.EntityCollection => $"Collection({row})",
            ApiParameterType.Float => "Edm.Double",
            ApiParameterType.Integer or ApiParameterType.Picklist => "Edm.Int32",
            ApiParameterType.StringArray => "Collection(Edm.String)",
            ApiParameterType.Guid => "Edm.Guid",
            _ => "Edm.String",
        };
    }
}
