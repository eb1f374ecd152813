using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;

namespace Relance.Tests.Sdk.Surface;

/// <summary>Writes the attributes that decide the wire form, each followed by a space, in alphabetical order.</summary>
/// <remarks>Service-contract attributes are left out: nobody hosts the interface, and .NET 10 has none.</remarks>
internal static class AttributeTexts
{
    private static readonly HashSet<string> Decisive =
        ["DataContract", "CollectionDataContract", "DataMember", "EnumMember", "KnownType"];

    public static IEnumerable<string> Of(MetadataReader reader, CustomAttributeHandleCollection attributes) =>
        attributes
            .Select(handle => Text(reader, reader.GetCustomAttribute(handle)))
            .Where(text => text.Length > 0)
            .Order(StringComparer.Ordinal);

    private static string Text(MetadataReader reader, CustomAttribute attribute)
    {
        var name = Name(reader, attribute.Constructor);
        if (!Decisive.Contains(name))
        {
            return "";
        }

        var value = attribute.DecodeValue(new TypeNames());
        var arguments = value.FixedArguments.Select(argument => $"{argument.Value}")
            .Concat(value.NamedArguments.OrderBy(argument => argument.Name, StringComparer.Ordinal)
                .Select(argument => $"{argument.Name}={argument.Value}"))
            .ToList();
        return arguments.Count == 0 ? $"[{name}] " : $"[{name}({string.Join(", ", arguments)})] ";
    }

    private static string Name(MetadataReader reader, EntityHandle constructor)
    {
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return "";
        }

        var type = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        var name = reader.GetString(reader.GetTypeReference((TypeReferenceHandle)type).Name);
        return name[..^"Attribute".Length];
    }
}
