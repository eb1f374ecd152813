using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Deploy;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Records;
using Relance.Local.Store;

namespace Relance.Local.Registrations;

/// <summary>
/// The rows that an import leaves: the solution itself, its custom APIs with their parameters, its web resources and its plug-in package. What is
/// there already is brought up to date; the plug-in type of a custom API is left as it was registered.
/// </summary>
internal sealed class SolutionRows
{
    private readonly LocalDataverse host;

    public SolutionRows(LocalDataverse host) => this.host = host;

    /// <param name="source">Folder of the unpacked solution.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">A row is refused.</exception>
    /// <param name="generated">Payloads of web resources that the folder does not hold, by path below it; null = it holds all.</param>
    public void Write(string source, bool withPackages = true, IReadOnlyDictionary<string, Lazy<byte[]>>? generated = null)
    {
        WriteSolution();
        foreach (CustomApiDefinition api in host.Catalog.CustomApis)
        {
            WriteApi(api);
        }

        WriteWebResources(source, generated ?? new Dictionary<string, Lazy<byte[]>>());
        if (withPackages)
        {
            WritePackages(source);
        }

        host.Registration!.Changed();
    }

    /// <summary>Creates the row or changes it, past the rules of the pipeline: an import may set what a caller may not.</summary>
    internal Guid Put(Entity row)
    {
        var context = new WriteContext(WellKnown.SystemUserId, host.Clock.Now) { IsSeed = true };
        if (!host.Store.Exists(row.LogicalName, row.Id))
        {
            return host.Store.Create(row, context);
        }

        host.Store.Update(row, context);
        return row.Id;
    }

    private void WriteSolution()
    {
        SolutionManifest manifest = host.Catalog.Manifest;
        Put(new Entity("solution", FixedIds.Of("solution", manifest.UniqueName))
        {
            ["uniquename"] = manifest.UniqueName,
            ["friendlyname"] = manifest.Label.In(LocalizedText.English),
            ["version"] = manifest.Version,
            ["ismanaged"] = false,
        });
    }

    private void WriteApi(CustomApiDefinition api)
    {
        var message = MessageRows.OfCustomApi(host, new WriteContext(WellKnown.SystemUserId, host.Clock.Now) { IsSeed = true }, api.UniqueName, api.BoundTable);
        var id = Put(new Entity(RegistrationTables.CustomApi, FixedIds.Of(RegistrationTables.CustomApi, api.UniqueName))
        {
            ["uniquename"] = api.UniqueName,
            ["name"] = api.UniqueName,
            ["displayname"] = api.UniqueName,
            ["description"] = api.UniqueName,
            ["bindingtype"] = new OptionSetValue((int)api.Binding),
            ["boundentitylogicalname"] = api.BoundTable,
            ["isfunction"] = api.IsFunction,
            ["executeprivilegename"] = api.ExecutePrivilege,
            ["allowedcustomprocessingsteptype"] = new OptionSetValue(0),
            ["sdkmessageid"] = new EntityReference(RegistrationTables.Message, message),
            ["ownerid"] = new EntityReference("systemuser", WellKnown.SystemUserId),
        });
        foreach (ApiParameter request in api.Requests)
        {
            Put(Parameter(RegistrationTables.RequestParameter, api, id, request, row => row["isoptional"] = request.IsOptional));
        }

        foreach (ApiParameter response in api.Responses)
        {
            Put(Parameter(RegistrationTables.ResponseProperty, api, id, response, _ => { }));
        }
    }

    private static Entity Parameter(string table, CustomApiDefinition api, Guid id, ApiParameter parameter, Action<Entity> complete)
    {
        var row = new Entity(table, FixedIds.Of(table, $"{api.UniqueName}/{parameter.Name}"))
        {
            ["uniquename"] = parameter.Name,
            ["name"] = $"{api.UniqueName}-{parameter.Name}"[..Math.Min(100, api.UniqueName.Length + parameter.Name.Length + 1)],
            ["displayname"] = parameter.Name,
            ["description"] = parameter.Name,
            ["type"] = new OptionSetValue((int)parameter.Type),
            ["logicalentityname"] = parameter.Table,
            ["customapiid"] = new EntityReference(RegistrationTables.CustomApi, id),
            ["ownerid"] = new EntityReference("systemuser", WellKnown.SystemUserId),
        };
        complete(row);
        return row;
    }

    private void WriteWebResources(string source, IReadOnlyDictionary<string, Lazy<byte[]>> generated)
    {
        const string suffix = ".data.xml";
        foreach (string path in SolutionFile.In(Path.Combine(source, "WebResources"), "*" + suffix, SearchOption.AllDirectories))
        {
            SolutionFile file = SolutionFile.Read(source, path, "WebResource");
            string payload = path[..^suffix.Length];
            byte[] content = generated.TryGetValue(Path.GetRelativePath(source, payload).Replace('\\', '/'), out var made) ? made.Value : File.ReadAllBytes(payload);
            Put(new Entity("webresource", file.Id(file.Root, file.Text(file.Root, "WebResourceId")))
            {
                ["name"] = file.Text(file.Root, "Name"),
                ["displayname"] = file.TextOr(file.Root, "DisplayName", string.Empty),
                ["webresourcetype"] = new OptionSetValue(file.Number(file.Root, file.Text(file.Root, "WebResourceType"))),
                ["content"] = Convert.ToBase64String(content),
            });
        }
    }

    private void WritePackages(string source)
    {
        foreach (string path in SolutionFile.In(Path.Combine(source, "pluginpackages"), "pluginpackage.xml", SearchOption.AllDirectories))
        {
            SolutionFile file = SolutionFile.Read(source, path, "pluginpackage");
            string content = Path.Combine(Path.GetDirectoryName(path)!, "package", file.Text(file.Root, "package"));
            string name = file.Attribute(file.Root, "uniquename");
            PluginPackageFile package = PluginPackageFile.Read(File.Exists(content) ? File.ReadAllBytes(content) : throw file.Wrong(file.Root, $"there is no {Path.GetFileName(content)} beside it"));
            if (!string.Equals(package.Id, name, StringComparison.OrdinalIgnoreCase))
            {
                throw file.Wrong(file.Root, $"the package inside is {package.Id}, not {name}");
            }

            PutPackage(name, file.Text(file.Root, "version"), Convert.ToBase64String(File.ReadAllBytes(content)), package.Assemblies);
        }
    }

    /// <param name="content">Null = what is loaded stands for the package.</param>
    internal void PutPackage(string name, string version, string? content, IReadOnlyList<PluginAssemblyFile> assemblies)
    {
        Entity? present = AllRows.Find(host.System, RegistrationTables.Package, "uniquename", name);
        var id = Put(new Entity(RegistrationTables.Package, present?.Id ?? FixedIds.Of(RegistrationTables.Package, name))
        {
            ["uniquename"] = name,
            ["name"] = name,
            ["version"] = version,
            ["content"] = content,
        });
        host.Registration!.WritePackage(new EntityReference(RegistrationTables.Package, id), assemblies);
    }
}
