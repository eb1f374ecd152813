using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>An <c>Entity.xml</c>: a table of our own, or the columns added to a standard one.</summary>
public sealed record TableFile : SolutionFile
{
    public TableFile(SolutionFile file)
        : base(file)
    {
    }

    /// <summary>The element <c>entity</c> that holds columns, keys and switches.</summary>
    public XElement Entity => Root.Element("EntityInfo")?.Element("entity") ?? new XElement("entity");

    public string SchemaName => (string?)Entity.Attribute("Name") ?? string.Empty;

    public string LogicalName => SchemaName.ToLowerInvariant();

    /// <summary>False for a standard table, to which the solution only adds.</summary>
    public bool IsOwn => Entity.Element("EntitySetName") is not null;

    /// <summary>Rows have an owner; otherwise they belong to the organization.</summary>
    public bool IsUserOwned => (string?)Entity.Element("OwnershipTypeMask") == "UserOwned";

    public IEnumerable<XElement> Columns => Entity.Element("attributes")?.Elements("attribute") ?? Enumerable.Empty<XElement>();

    public IEnumerable<XElement> Keys => Entity.Element("EntityKeys")?.Elements("EntityKey") ?? Enumerable.Empty<XElement>();

    public static string SchemaNameOf(XElement column) => (string?)column.Attribute("PhysicalName") ?? string.Empty;

    public static string LogicalNameOf(XElement column) => (string?)column.Element("LogicalName") ?? string.Empty;

    public static string TypeOf(XElement column) => (string?)column.Element("Type") ?? string.Empty;
}
