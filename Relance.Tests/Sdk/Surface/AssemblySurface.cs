using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Relance.Tests.Sdk.Surface;

/// <summary>
/// What an assembly file shows to those who compile against it, in the style of the published list. It reads metadata and loads nothing,
/// so that an assembly for .NET Framework is read just as well.
/// </summary>
internal static class AssemblySurface
{
    // The bit that [Serializable] becomes (ECMA-335, II.23.1.15); .NET 10 marks its name obsolete.
    private const TypeAttributes Serializable = (TypeAttributes)0x2000;

    public static IReadOnlyList<SurfaceType> Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return
        [
            .. reader.TypeDefinitions
                .Select(reader.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) is TypeAttributes.Public or TypeAttributes.NestedPublic)
                .Select(type => Describe(reader, type)),
        ];
    }

    private static SurfaceType Describe(MetadataReader reader, TypeDefinition type)
    {
        var parameters = MemberLines.GenericParameters(reader, type.GetGenericParameters());
        var name = reader.GetString(type.Name).Split('`')[0] + MemberLines.Angled(parameters);
        var generic = new GenericNames(parameters, []);
        var baseType = type.BaseType.IsNil ? null : TypeName(reader, type.BaseType, generic);
        var isEnum = baseType == "System.Enum";
        var kind = isEnum ? "enum"
            : type.Attributes.HasFlag(TypeAttributes.Interface) ? "interface"
            : Modifiers(type.Attributes) + "class";
        var ancestors = type.GetInterfaceImplementations()
            .Select(handle => TypeName(reader, reader.GetInterfaceImplementation(handle).Interface, generic))
            .Prepend(isEnum || baseType == "System.Object" ? null : baseType)
            .OfType<string>()
            .ToList();
        var attributes = string.Concat(AttributeTexts.Of(reader, type.GetCustomAttributes()))
            + (type.Attributes.HasFlag(Serializable) ? "[Serializable] " : "");
        var members = new MemberLines(reader, type, name, parameters);
        return new SurfaceType(
            reader.GetString(type.Namespace),
            $"{attributes}public {kind} {name}{(ancestors.Count == 0 ? "" : " : ")}{string.Join(", ", ancestors)}",
            [.. isEnum ? members.OfEnum() : members.OfClass()]);
    }

    private static string Modifiers(TypeAttributes attributes) =>
        (attributes.HasFlag(TypeAttributes.Abstract), attributes.HasFlag(TypeAttributes.Sealed)) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };

    private static string TypeName(MetadataReader reader, EntityHandle handle, GenericNames generic) => handle.Kind switch
    {
        HandleKind.TypeReference => new TypeNames().GetTypeFromReference(reader, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeDefinition => new TypeNames().GetTypeFromDefinition(reader, (TypeDefinitionHandle)handle, 0),
        _ => new TypeNames().GetTypeFromSpecification(reader, generic, (TypeSpecificationHandle)handle, 0),
    };
}
