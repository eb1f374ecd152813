using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Relance.Local.Solution;

/// <summary>
/// <c>customizations.xml</c> of the package: the skeleton <c>Other/Customizations.xml</c> with every file of the tree under the node of
/// its kind. A kind without its node in the skeleton is an error, because the platform would ignore it.
/// </summary>
internal sealed class CustomizationsFile
{
    private readonly string source;
    private readonly IDictionary<string, byte[]> parts;
    private readonly IReadOnlyDictionary<string, Lazy<byte[]>> generated;
    private readonly XElement skeleton;

    private CustomizationsFile(string source, IDictionary<string, byte[]> parts, IReadOnlyDictionary<string, Lazy<byte[]>> generated)
    {
        this.source = source;
        this.parts = parts;
        this.generated = generated;
        skeleton = SourceFile.Load(source, "Other/Customizations.xml");
    }

    /// <param name="source">The folder <c>src</c>.</param>
    /// <param name="parts">Receives the payload files that a node names: web resources, flows, assemblies, controls.</param>
    /// <param name="generated">Payload files that are not in the tree, by their path in it.</param>
    public static XElement Build(string source, IDictionary<string, byte[]> parts, IReadOnlyDictionary<string, Lazy<byte[]>> generated)
    {
        var file = new CustomizationsFile(source, parts, generated);
        foreach (var path in SourceFile.In(source, "Entities", "Entity.xml", deep: true))
        {
            file.Node("Entities", path).Add(PackedTable.Build(source, Path.GetDirectoryName(path)!.Replace(Path.DirectorySeparatorChar, '/')));
        }

        file.Roots("Roles", "Roles");
        file.Roots("optionsets", "OptionSets");
        file.Roots("Dashboards", "Dashboards");
        file.Roots("SdkMessageProcessingSteps", "SdkMessageProcessingSteps");
        file.Roots("AppModuleSiteMaps", "AppModuleSiteMaps", "AppModuleSiteMap.xml");
        file.Roots("AppModules", "AppModules", "AppModule.xml");
        file.Relationships();
        file.Children("EntityMaps");
        file.Children("FieldSecurityProfiles");
        file.Payloads("Workflows", "Workflows");
        file.Payloads("WebResources", "WebResources");
        file.Payloads("SolutionPluginAssemblies", "PluginAssemblies");
        file.Controls();
        EmailTemplates.Add(source, path => file.Node("Templates", path));
        return file.skeleton;
    }

    private XElement Node(string name, string path) =>
        skeleton.Element(name) ?? throw new InvalidDataException($"{path}: Other/Customizations.xml has no <{name} /> to hold it.");

    private void Roots(string node, string folder, string pattern = "*.xml")
    {
        foreach (var path in SourceFile.In(source, folder, pattern, deep: true))
        {
            Node(node, path).Add(SourceFile.Load(source, path));
        }
    }

    private void Relationships()
    {
        const string index = "Other/Relationships.xml";
        if (!File.Exists(Path.Combine(source, index)))
        {
            return;
        }

        var bodies = SourceFile.In(source, "Other/Relationships", "*.xml")
            .SelectMany(path => SourceFile.Load(source, path).Elements())
            .ToLookup(body => (string?)body.Attribute("Name") ?? string.Empty, StringComparer.Ordinal);
        var names = SourceFile.Load(source, index).Elements().Select(entry => (string?)entry.Attribute("Name") ?? string.Empty).ToList();
        foreach (var name in names.Union(bodies.Select(body => body.Key), StringComparer.Ordinal).ToList())
        {
            var body = bodies[name].ToList();
            if (body.Count != 1 || !names.Contains(name))
            {
                throw new InvalidDataException($"{index}: '{name}' has {body.Count} bodies and is listed {names.Count(other => other == name)} times; both must be one.");
            }

            Node("EntityRelationships", index).Add(body[0]);
        }
    }

    private void Children(string kind)
    {
        var path = $"Other/{kind}.xml";
        if (File.Exists(Path.Combine(source, path)))
        {
            Node(kind, path).Add(SourceFile.Load(source, path).Elements());
        }
    }

    private void Payloads(string node, string folder)
    {
        const string suffix = ".data.xml";
        foreach (var path in SourceFile.In(source, folder, "*" + suffix, deep: true))
        {
            var root = SourceFile.Load(source, path);
            var part = (string?)root.Element("FileName") ?? (string?)root.Element("JsonFileName") ?? (string?)root.Element("XamlFileName")
                ?? throw new InvalidDataException($"{path}: names no file.");
            var payload = path[..^suffix.Length];
            parts[part.TrimStart('/')] = generated.TryGetValue(payload, out var content) ? content.Value : File.ReadAllBytes(Path.Combine(source, payload));
            Node(node, path).Add(root);
        }
    }

    private void Controls()
    {
        foreach (var path in SourceFile.In(source, "Controls", "*", deep: true))
        {
            if (path.EndsWith("/ControlManifest.xml.data.xml", StringComparison.Ordinal))
            {
                Node("CustomControls", path).Add(SourceFile.Load(source, path));
            }
            else
            {
                parts[path] = File.ReadAllBytes(Path.Combine(source, path));
            }
        }
    }
}
