using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Metadata;

/// <summary>Reads <c>Other/Relationships.xml</c> and the bodies beside it, and checks that both name the same relationships.</summary>
internal static class RelationshipReader
{
    // Users and teams seen as one; it has no rows of its own, and owner columns know their two targets.
    private const string Owner = "owner";

    public static IReadOnlyList<Relationship> Read(string source)
    {
        var list = Path.Combine(source, "Other", "Relationships.xml");
        var bodies = SolutionFile.In(Path.Combine(source, "Other", "Relationships"), "*.xml").ToList();
        if (!File.Exists(list) && bodies.Count == 0)
        {
            return Array.Empty<Relationship>();
        }

        var index = SolutionFile.Read(source, list, "EntityRelationships");
        var named = index.Root.Elements("EntityRelationship").Select(item => index.Attribute(item, "Name")).ToHashSet();
        var result = new Dictionary<string, Relationship>();
        foreach (var file in bodies.Select(path => SolutionFile.Read(source, path, "EntityRelationships")))
        {
            foreach (var body in file.Root.Elements("EntityRelationship"))
            {
                var relationship = Read(file, body);
                if (!named.Contains(relationship.Name))
                {
                    throw file.Wrong(body, $"{relationship.Name} is not listed in {index.Name}");
                }

                if (!result.TryAdd(relationship.Name, relationship))
                {
                    throw file.Wrong(body, $"{relationship.Name} is there twice");
                }
            }
        }

        var missing = named.FirstOrDefault(name => !result.ContainsKey(name));
        return missing is null
            ? result.Values.Where(relationship => relationship.ReferencedTable != Owner).ToList()
            : throw new SolutionFileException(index.Name, $"{missing} has no body under Other/Relationships");
    }

    private static Relationship Read(SolutionFile file, XElement body)
    {
        var type = file.Text(body, "EntityRelationshipType");
        if (type != "OneToMany")
        {
            throw file.Wrong(body, $"relationships of type {type} are not supported");
        }

        return new Relationship
        {
            Name = file.Attribute(body, "Name"),
            ReferencedTable = file.Text(body, "ReferencedEntityName").ToLowerInvariant(),
            ReferencingTable = file.Text(body, "ReferencingEntityName").ToLowerInvariant(),
            ReferencingColumn = file.Text(body, "ReferencingAttributeName").ToLowerInvariant(),
            OnDelete = CascadeOf(file, body, "CascadeDelete"),
            OnAssign = CascadeOf(file, body, "CascadeAssign"),
            LookupProperty = Property(body, side: "1"),
            CollectionProperty = Property(body, side: "0"),
        };
    }

    private static Cascade CascadeOf(SolutionFile file, XElement body, string element) =>
        file.TextOr(body, element, "NoCascade") switch
        {
            "NoCascade" => Cascade.None,
            "Cascade" => Cascade.All,
            "Active" => Cascade.Active,
            "UserOwned" => Cascade.UserOwned,
            "RemoveLink" => Cascade.RemoveLink,
            "Restrict" => Cascade.Restrict,
            var text => throw file.Wrong(body, $"<{element}> is {text}, which is not known"),
        };

    private static string? Property(XElement body, string side) =>
        body.Elements("EntityRelationshipRoles").Elements("EntityRelationshipRole")
            .FirstOrDefault(role => role.Element("RelationshipRoleType")?.Value == side)?
            .Element("NavigationPropertyName")?.Value;
}
