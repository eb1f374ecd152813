using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;

namespace Relance.Deploy;

/// <summary>Imports a packed solution as a system job, waits for its end, and publishes.</summary>
public sealed class SolutionImport
{
    private const int Completed = 3;
    private const int Succeeded = 30;

    // A solution of this size takes minutes; asking more often than this only costs requests.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly DataverseClient client;
    private readonly Func<TimeSpan, CancellationToken, Task> wait;

    /// <param name="wait">Lets time pass between two questions; null = real time.</param>
    public SolutionImport(DataverseClient client, Func<TimeSpan, CancellationToken, Task>? wait = null)
    {
        this.client = client;
        this.wait = wait ?? Task.Delay;
    }

    /// <summary>The version of the solution in the environment; null = it is not there.</summary>
    public async Task<string?> InstalledVersion(string uniqueName, CancellationToken cancellation = default)
    {
        var rows = await client.List($"solutions?$select=version&$filter=uniquename eq '{uniqueName}'", cancellation).ConfigureAwait(false);
        return (string?)rows.FirstOrDefault()?["version"];
    }

    /// <param name="zip">Bytes of the packed solution.</param>
    /// <param name="limit">Longest time to wait for the end of the job.</param>
    /// <exception cref="DeployFailure">The job failed, with what it says, or did not end in time.</exception>
    public async Task Import(byte[] zip, TimeSpan limit, CancellationToken cancellation = default)
    {
        var job = await client.Call(
            "ImportSolutionAsync",
            new JsonObject
            {
                ["OverwriteUnmanagedCustomizations"] = true,
                ["PublishWorkflows"] = true,
                ["CustomizationFile"] = Convert.ToBase64String(zip),
                ["ImportJobId"] = Guid.NewGuid(),
            },
            cancellation).ConfigureAwait(false);
        var id = (string)job["AsyncOperationId"]!;
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            var state = await client.Get($"asyncoperations({id})?$select=statecode,statuscode,message", cancellation).ConfigureAwait(false);
            if (state["statecode"]!.GetValue<int>() == Completed)
            {
                await Demand(state, (string?)job["ImportJobKey"], cancellation).ConfigureAwait(false);
                return;
            }

            if (waited >= limit)
            {
                throw new DeployFailure(
                    $"The import has not ended after {limit.TotalMinutes:0} minutes; it goes on in the environment (system job {id}).",
                    $"L’importation n’est pas terminée après {limit.TotalMinutes:0} minutes ; elle se poursuit dans l’environnement (tâche système {id}).");
            }

            await wait(Pause, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Makes forms, views and scripts of the solution visible.</summary>
    public Task Publish(CancellationToken cancellation = default) => client.Call("PublishAllXml", new JsonObject(), cancellation);

    private async Task Demand(JsonObject state, string? importJob, CancellationToken cancellation)
    {
        if (state["statuscode"]!.GetValue<int>() == Succeeded)
        {
            return;
        }

        var reason = await Reasons(importJob, cancellation).ConfigureAwait(false) is { Length: > 0 } told ? told : (string?)state["message"] ?? string.Empty;
        throw new DeployFailure($"The import failed: {reason}", $"L’importation a échoué : {reason}");
    }

    // The import job tells more than the system job: one result for each component.
    private async Task<string> Reasons(string? importJob, CancellationToken cancellation)
    {
        if (importJob is null)
        {
            return string.Empty;
        }

        try
        {
            var row = await client.Get($"importjobs({importJob})?$select=data", cancellation).ConfigureAwait(false);
            return string.Join("; ", XElement.Parse((string?)row["data"] ?? "<none />").Descendants("result")
                .Where(result => (string?)result.Attribute("result") == "failure")
                .Select(result => $"{(string?)result.Attribute("errortext")} ({(string?)result.Attribute("errorcode")})")
                .Distinct());
        }
        catch (Exception problem) when (problem is DataverseFailure or XmlException)
        {
            return string.Empty;
        }
    }
}
