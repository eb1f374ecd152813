using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;

namespace Relance.Tests.Sdk.Surface;

/// <summary>Writes the public and protected members of one type.</summary>
internal sealed class MemberLines(MetadataReader reader, TypeDefinition type, string typeName, ImmutableArray<string> typeParameters)
{
    private static readonly TypeNames Names = new();

    private bool InInterface => type.Attributes.HasFlag(TypeAttributes.Interface);

    public IEnumerable<string> OfEnum() =>
        from handle in type.GetFields()
        let field = reader.GetFieldDefinition(handle)
        where field.Attributes.HasFlag(FieldAttributes.Literal)
        let value = reader.GetConstant(field.GetDefaultValue())
        select $"{Attributes(field.GetCustomAttributes())}{typeName}.{reader.GetString(field.Name)} = {reader.GetBlobReader(value.Value).ReadInt32()}";

    public IEnumerable<string> OfClass() => Fields().Concat(Properties()).Concat(Methods());

    private IEnumerable<string> Fields() =>
        from handle in type.GetFields()
        let field = reader.GetFieldDefinition(handle)
        let access = Access((MethodAttributes)(field.Attributes & FieldAttributes.FieldAccessMask))
        where access != null
        select $"{access}field {reader.GetString(field.Name)}";

    private IEnumerable<string> Properties()
    {
        foreach (var handle in type.GetProperties())
        {
            var property = reader.GetPropertyDefinition(handle);
            var accessors = property.GetAccessors();
            var getter = Visible(accessors.Getter);
            var setter = Visible(accessors.Setter);
            if ((getter ?? setter) is not { } method)
            {
                continue;
            }

            var signature = property.DecodeSignature(Names, new GenericNames(typeParameters, []));
            var name = signature.ParameterTypes.Length == 0
                ? reader.GetString(property.Name)
                : $"this[{string.Join(", ", Parameters(method, signature.ParameterTypes))}]";
            yield return $"{Attributes(property.GetCustomAttributes())}{Modifiers(method)}{signature.ReturnType} {name} "
                + $"{{ {(getter == null ? "" : "get; ")}{(setter == null ? "" : "set; ")}}}";
        }
    }

    private IEnumerable<string> Methods()
    {
        foreach (var handle in type.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            var name = reader.GetString(method.Name);
            var isConstructor = name == ".ctor";
            if (Visible(handle) == null || (method.Attributes.HasFlag(MethodAttributes.SpecialName) && !isConstructor))
            {
                continue;
            }

            var methodParameters = GenericParameters(reader, method.GetGenericParameters());
            var signature = method.DecodeSignature(Names, new GenericNames(typeParameters, methodParameters));
            var parameters = string.Join(", ", Parameters(method, signature.ParameterTypes));
            yield return isConstructor
                ? $"{Modifiers(method)}{typeName.Split('<')[0]}({parameters})"
                : $"{Modifiers(method)}{signature.ReturnType} {name}{Angled(methodParameters)}({parameters})";
        }
    }

    private IEnumerable<string> Parameters(MethodDefinition method, ImmutableArray<string> types)
    {
        var named = method.GetParameters().Select(reader.GetParameter).Where(parameter => parameter.SequenceNumber > 0).ToList();
        for (var index = 0; index < types.Length; index++)
        {
            var parameter = named[index];
            var prefix = parameter.Attributes.HasFlag(ParameterAttributes.Out) ? "out "
                : types[index].EndsWith('&') ? "ref "
                : parameter.GetCustomAttributes().Count > 0 && types[index].EndsWith("[]") ? "params "
                : "";
            yield return $"{prefix}{types[index].TrimEnd('&')} {reader.GetString(parameter.Name)}";
        }
    }

    private MethodDefinition? Visible(MethodDefinitionHandle handle)
    {
        if (handle.IsNil)
        {
            return null;
        }

        var method = reader.GetMethodDefinition(handle);
        return Access(method.Attributes & MethodAttributes.MemberAccessMask) == null ? null : method;
    }

    private string Modifiers(MethodDefinition method)
    {
        if (InInterface)
        {
            return "";
        }

        var overridable = method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.Final);
        return Access(method.Attributes & MethodAttributes.MemberAccessMask)
            + (method.Attributes.HasFlag(MethodAttributes.Static) ? "static " : "")
            + (!overridable ? ""
                : method.Attributes.HasFlag(MethodAttributes.Abstract) ? "abstract "
                : method.Attributes.HasFlag(MethodAttributes.NewSlot) ? "virtual "
                : "override ");
    }

    private string Attributes(CustomAttributeHandleCollection attributes) => string.Concat(AttributeTexts.Of(reader, attributes));

    private static string? Access(MethodAttributes access) => access switch
    {
        MethodAttributes.Public => "public ",
        MethodAttributes.Family or MethodAttributes.FamORAssem => "protected ",
        _ => null,
    };

    internal static ImmutableArray<string> GenericParameters(MetadataReader reader, GenericParameterHandleCollection parameters) =>
        [.. parameters.Select(handle => reader.GetString(reader.GetGenericParameter(handle).Name))];

    internal static string Angled(ImmutableArray<string> parameters) =>
        parameters.IsEmpty ? "" : $"<{string.Join(", ", parameters)}>";
}
