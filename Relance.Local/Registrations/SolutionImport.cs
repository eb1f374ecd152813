using System;
using System.IO;
using System.Linq;
using System.ServiceModel;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Messages;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Solution;
using Relance.Local.Store;

namespace Relance.Local.Registrations;

/// <summary>
/// Takes a packed solution into a host that started empty: tables, roles, custom APIs, web resources, the plug-in package with its types. Steps
/// in it that the platform would register by itself are not served, because the zip of Relance has none.
/// </summary>
internal static class SolutionImport
{
    public static void Authorize(LocalDataverse host, Call call)
    {
        host.Access.DemandPrivilege(call.UserId, "prvImportCustomization");
        if (host.Registration is null)
        {
            throw Fault.Unsupported("importing a solution into a host that reads it from a folder; start an empty one");
        }

        if (host.Store.InTransaction)
        {
            throw Fault.Unsupported("importing a solution inside a transaction");
        }
    }

    /// <exception cref="FaultException{T}">The zip cannot be imported; the import job's row says so too.</exception>
    public static void Run(LocalDataverse host, Call call, Guid importJob)
    {
        byte[] zip = Parameters.Required<byte[]>(call, "CustomizationFile");
        var folder = Directory.CreateTempSubdirectory("relance-import-");
        try
        {
            string name = Import(host, zip, folder.FullName);
            Record(host, importJob, name, null);
        }
        catch (Exception problem) when (problem is InvalidDataException or SolutionFileException)
        {
            Record(host, importJob, string.Empty, problem.Message);
            throw PipelineFaults.BadArgument(problem.Message);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            Record(host, importJob, string.Empty, fault.Message);
            throw;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Import(LocalDataverse host, byte[] zip, string folder)
    {
        SolutionUnpacking.Write(zip, folder);
        Catalog catalog = Catalog.Load(folder);
        if (host.Catalog.Manifest.UniqueName is { Length: > 0 } present && present != catalog.Manifest.UniqueName)
        {
            throw Fault.Unsupported($"a second solution ({catalog.Manifest.UniqueName}) beside {present}");
        }

        if (catalog.Steps.Count > 0)
        {
            throw Fault.Unsupported("steps inside a solution; register them after the import");
        }

        host.Adopt(catalog);
        host.Registration!.CompleteMessages();
        using (PlatformTransaction.Scope scope = host.Transaction.Join())
        {
            new SolutionRows(host).Write(Path.Combine(folder, "src"));
            scope.Complete();
        }

        return catalog.Manifest.UniqueName;
    }

    private static void Record(LocalDataverse host, Guid id, string solution, string? failure)
    {
        var result = new XElement("result", new XAttribute("result", failure is null ? "success" : "failure"));
        if (failure is not null)
        {
            result.Add(new XAttribute("errorcode", "0x80048060"), new XAttribute("errortext", failure));
        }

        host.Store.Create(
            new Entity("importjob", id)
            {
                ["name"] = solution,
                ["solutionname"] = solution,
                ["progress"] = 100.0,
                ["startedon"] = host.Clock.Now,
                ["completedon"] = host.Clock.Now,
                ["data"] = new XElement(
                    "importexportxml",
                    new XAttribute("succeeded", failure is null ? "true" : "false"),
                    new XElement("solutionManifests", new XElement("solutionManifest", new XElement("UniqueName", solution), result))).ToString(SaveOptions.DisableFormatting),
            },
            new WriteContext(WellKnown.SystemUserId, host.Clock.Now) { IsSeed = true });
    }
}
