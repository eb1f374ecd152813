using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Deploy;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Solution;

namespace Relance.Local.Registrations;

/// <summary>
/// The rows that an import and a registration of the solution folder would leave, written at once: for a host that has the folder and whose
/// registration shall still be seen and changed. The plug-in package has no content then: its types are those of the loaded assembly.
/// </summary>
internal static class FolderRows
{
    /// <param name="solutionFolder">Folder that holds <c>src/</c> and <c>registration/</c>.</param>
    public static void Write(LocalDataverse host, string solutionFolder)
    {
        var rows = new SolutionRows(host);
        PluginAssemblyFile loaded = host.Registration!.Loaded;
        rows.PutPackage($"{host.Catalog.Manifest.Prefix}_{loaded.Name}", "1.0.0", null, new[] { loaded });
        rows.Write(Path.Combine(solutionFolder, "src"), withPackages: false, GeneratedFiles.Of(solutionFolder));
        foreach (CustomApiDefinition api in host.Catalog.CustomApis.Where(api => api.PluginType is not null))
        {
            rows.Put(new Entity(RegistrationTables.CustomApi, FixedIds.Of(RegistrationTables.CustomApi, api.UniqueName)) { ["plugintypeid"] = TypeOf(loaded, api.PluginType!) });
        }

        foreach (StepDefinition step in host.Catalog.Steps)
        {
            WriteStep(rows, loaded, step);
        }
    }

    private static void WriteStep(SolutionRows rows, PluginAssemblyFile loaded, StepDefinition step)
    {
        EntityReference type = TypeOf(loaded, step.PluginType);
        rows.Put(new Entity(RegistrationTables.Step, step.Id)
        {
            ["name"] = step.Name,
            ["description"] = step.Description,
            ["configuration"] = step.Configuration,
            ["filteringattributes"] = step.FilteringColumns.Count == 0 ? null : string.Join(',', step.FilteringColumns),
            ["stage"] = new OptionSetValue((int)step.Stage),
            ["mode"] = new OptionSetValue((int)step.Mode),
            ["rank"] = step.Rank,
            ["asyncautodelete"] = step.DeletesJobOnSuccess,
            ["eventhandler"] = type,
            ["plugintypeid"] = type,
            ["sdkmessageid"] = new EntityReference(RegistrationTables.Message, MessageRows.OfRows.TryGetValue(step.Message, out var id) ? id : FixedIds.Of(RegistrationTables.Message, step.Message)),
            ["sdkmessagefilterid"] = new EntityReference(RegistrationTables.Filter, FixedIds.Of(RegistrationTables.Filter, $"{step.Message}/{step.Table ?? "none"}")),
        });
        foreach (StepImage image in step.Images)
        {
            rows.Put(new Entity(RegistrationTables.Image, image.Id)
            {
                ["name"] = image.Alias,
                ["entityalias"] = image.Alias,
                ["imagetype"] = new OptionSetValue((int)image.Type),
                ["attributes"] = string.Join(',', image.Columns),
                ["messagepropertyname"] = image.MessageProperty,
                ["sdkmessageprocessingstepid"] = new EntityReference(RegistrationTables.Step, step.Id),
            });
        }
    }

    private static EntityReference TypeOf(PluginAssemblyFile assembly, string type) =>
        new(RegistrationTables.Type, FixedIds.Of(RegistrationTables.Type, $"{assembly.Name}/{type}"));
}
