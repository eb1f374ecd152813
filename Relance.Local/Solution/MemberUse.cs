using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Relance.Local.Solution;

/// <summary>A member of another assembly to which an assembly refers.</summary>
/// <param name="Type">Full name of the type that has it.</param>
/// <param name="Member">".ctor", "set_X" or the name; empty = the type itself is named.</param>
/// <param name="Parameters">Simple names of the parameters' types, separated by commas; "true" = the one Boolean parameter is that constant.</param>
public sealed record MemberUse(string Type, string Member, string Parameters)
{
    /// <summary>Everything that the assembly refers to, in no order. The file is only read, never loaded.</summary>
    /// <exception cref="System.BadImageFormatException">The file is no assembly.</exception>
    public static IReadOnlyList<MemberUse> In(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => new MemberUse(NameOf(reader, handle), "", ""));
        var members = reader.MemberReferences.Select(handle => UseOf(reader, reader.GetMemberReference(handle))).OfType<MemberUse>();
        return types.Concat(members).Concat(WithTrue(image, reader)).ToList();
    }

    // "ldc.i4.1, newobj": the constant true stands right before the call of the constructor.
    private static IEnumerable<MemberUse> WithTrue(PEReader image, MetadataReader reader)
    {
        foreach (var method in reader.MethodDefinitions.Select(reader.GetMethodDefinition).Where(method => method.RelativeVirtualAddress != 0))
        {
            var code = image.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!;
            for (var at = 0; at + 5 < code.Length; at++)
            {
                if (code[at] == (byte)ILOpCode.Ldc_i4_1 && code[at + 1] == (byte)ILOpCode.Newobj && UseOf(reader, BitConverter.ToInt32(code, at + 2)) is { Parameters: nameof(Boolean) } use)
                {
                    yield return use with { Parameters = "true" };
                }
            }
        }
    }

    private static MemberUse? UseOf(MetadataReader reader, int token)
    {
        // Bytes that only look like an instruction name a table or a row that is not there.
        var row = token & 0xFFFFFF;
        return token >>> 24 == (int)TableIndex.MemberRef && row > 0 && row <= reader.GetTableRowCount(TableIndex.MemberRef)
            ? UseOf(reader, reader.GetMemberReference(MetadataTokens.MemberReferenceHandle(row)))
            : null;
    }

    private static MemberUse? UseOf(MetadataReader reader, MemberReference member) => member.Parent.Kind == HandleKind.TypeReference
        ? new MemberUse(
            NameOf(reader, (TypeReferenceHandle)member.Parent),
            reader.GetString(member.Name),
            member.GetKind() == MemberReferenceKind.Method ? string.Join(",", member.DecodeMethodSignature(new SimpleNames(), null).ParameterTypes) : "")
        : null;

    private static string NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var space = reader.GetString(type.Namespace);
        return space.Length == 0 ? reader.GetString(type.Name) : $"{space}.{reader.GetString(type.Name)}";
    }

    private sealed class SimpleNames : ISignatureTypeProvider<string, object?>
    {
        public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode.ToString();

        public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeDefinition(handle).Name);

        public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => reader.GetString(reader.GetTypeReference(handle).Name);

        public string GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public string GetSZArrayType(string elementType) => elementType + "[]";

        public string GetArrayType(string elementType, ArrayShape shape) => elementType + "[]";

        public string GetByReferenceType(string elementType) => elementType + "&";

        public string GetPointerType(string elementType) => elementType + "*";

        public string GetPinnedType(string elementType) => elementType;

        public string GetFunctionPointerType(MethodSignature<string> signature) => "fnptr";

        public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

        public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) => $"{genericType}<{string.Join(",", typeArguments)}>";

        public string GetGenericMethodParameter(object? genericContext, int index) => "!!" + index;

        public string GetGenericTypeParameter(object? genericContext, int index) => "!" + index;
    }
}
