using System;
using System.IO;
using System.Threading.Tasks;
using Relance.Deploy;
using Relance.Local.Host;
using Relance.Local.Solution;
using Relance.Local.WebApi;
using Relance.Tests.Builders;
using Relance.Tests.Shipped;
using Relance.Tests.Solution;

namespace Relance.Tests.Registration;

/// <summary>An empty host behind its Web API, and a client as the deployment scripts have it.</summary>
internal sealed class Deployment : IDisposable
{
    private static readonly Lazy<byte[]> Packed = new(Pack);

    private readonly WebApiServer server;

    /// <param name="runsJobs">Whether asynchronous jobs run after each request, as in the host that serves.</param>
    public Deployment(bool runsJobs = false)
    {
        Host = LocalDataverse.Open(new LocalOptions { Clock = HostClock.At(Hosts.Start), StartsEmpty = true });
        server = WebApiServer.Start(Host, 0, WellKnown.SystemUserId, runsJobs ? () => Host.RunAsyncJobs() : null);
        Client = new DataverseClient(server.Address, new NoToken());
        Registration = new Relance.Deploy.Registration(Client);
    }

    /// <summary>The packed solution of the repository.</summary>
    public static byte[] Zip => Packed.Value;

    public static RegistrationDefinition Definition { get; } = RegistrationDefinition.Read(Repository.Solution);

    public LocalDataverse Host { get; }

    public Uri Address => server.Address;

    public DataverseClient Client { get; }

    public Relance.Deploy.Registration Registration { get; }

    /// <summary>With the solution imported, nothing registered.</summary>
    public static async Task<Deployment> Imported(bool runsJobs = false)
    {
        var deployment = new Deployment(runsJobs);
        await new SolutionImport(deployment.Client).Import(Zip, TimeSpan.Zero);
        return deployment;
    }

    /// <summary>With the solution imported and registered.</summary>
    public static async Task<Deployment> Registered(bool runsJobs = false)
    {
        var deployment = await Imported(runsJobs);
        await deployment.Register(Definition);
        return deployment;
    }

    public async Task<RegistrationPlan> Register(RegistrationDefinition definition)
    {
        var plan = await Registration.Plan(definition);
        await Registration.Apply(plan);
        return plan;
    }

    public void Dispose()
    {
        Client.Dispose();
        server.Dispose();
        Host.Dispose();
    }

    private static byte[] Pack()
    {
        using var folder = new ScratchFolder();
        var path = Path.Combine(folder.Path, "relance.zip");
        SolutionPackage.Write(Repository.Solution, path, new Version(1, 0, 0, 0), ShippedFolder.Path);
        return File.ReadAllBytes(path);
    }
}
