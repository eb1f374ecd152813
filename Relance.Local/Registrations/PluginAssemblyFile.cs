using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Registrations;

/// <summary>An assembly as the registration tables know it: its identity, and its public classes that implement <see cref="IPlugin"/>.</summary>
/// <param name="PublicKeyToken">Lower-case hexadecimal digits; null when the assembly is not signed.</param>
/// <param name="Types">Full names, in ordinal order.</param>
public sealed record PluginAssemblyFile(string Name, string Version, string Culture, string? PublicKeyToken, IReadOnlyList<string> Types)
{
    /// <summary>Reads an assembly file by its metadata, without loading it: it may be built for another framework than this process.</summary>
    /// <param name="path">Named in messages.</param>
    /// <exception cref="InvalidDataException">The file is no assembly.</exception>
    public static PluginAssemblyFile Read(string path, byte[] content)
    {
        using var image = new PEReader(new MemoryStream(content));
        if (!HasMetadata(image, path))
        {
            throw new InvalidDataException($"{path} of the plug-in package is no .NET assembly.");
        }

        var metadata = image.GetMetadataReader();
        var types = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
            .Where(type => IsPublicClass(type) && Implements(metadata, type))
            .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}");
        return Of(metadata.GetAssemblyDefinition().GetAssemblyName(), types);
    }

    /// <summary>The same of an assembly that this process has loaded.</summary>
    public static PluginAssemblyFile Of(Assembly assembly) => Of(
        assembly.GetName(),
        assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IPlugin).IsAssignableFrom(type)).Select(type => type.FullName!));

    private static PluginAssemblyFile Of(AssemblyName name, IEnumerable<string> types) => new(
        name.Name!,
        name.Version!.ToString(),
        string.IsNullOrEmpty(name.CultureName) ? "neutral" : name.CultureName,
        name.GetPublicKeyToken() is { Length: > 0 } token ? Convert.ToHexStringLower(token) : null,
        types.Order(StringComparer.Ordinal).ToList());

    private static bool HasMetadata(PEReader image, string path)
    {
        try
        {
            return image.HasMetadata;
        }
        catch (BadImageFormatException problem)
        {
            throw new InvalidDataException($"{path} of the plug-in package: {problem.Message}", problem);
        }
    }

    private static bool IsPublicClass(TypeDefinition type) =>
        (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public
        && (type.Attributes & (TypeAttributes.Abstract | TypeAttributes.Interface)) == 0
        && type.GetGenericParameters().Count == 0;

    // A class says so itself, or a class above it in the same assembly does.
    private static bool Implements(MetadataReader metadata, TypeDefinition type)
    {
        foreach (var handle in type.GetInterfaceImplementations())
        {
            var contract = metadata.GetInterfaceImplementation(handle).Interface;
            if (contract.Kind == HandleKind.TypeReference && IsPlugin(metadata, metadata.GetTypeReference((TypeReferenceHandle)contract)))
            {
                return true;
            }
        }

        return type.BaseType.Kind == HandleKind.TypeDefinition && Implements(metadata, metadata.GetTypeDefinition((TypeDefinitionHandle)type.BaseType));
    }

    private static bool IsPlugin(MetadataReader metadata, TypeReference contract) =>
        metadata.GetString(contract.Name) == nameof(IPlugin) && metadata.GetString(contract.Namespace) == typeof(IPlugin).Namespace;
}
