using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Mail;
using Relance.Local.Messages;
using Relance.Local.Metadata;
using Relance.Local.Pipeline;
using Relance.Local.Registrations;
using Relance.Local.Security;
using Relance.Local.Store;

namespace Relance.Local.Host;

/// <summary>
/// A small Dataverse in the process: tables, steps, custom APIs and roles as the solution defines them, rows in SQLite, plug-ins run
/// in the event pipeline. For demo, what-if and tests; no production host. Requests are carried out one at a time.
/// </summary>
public sealed class LocalDataverse : IDisposable
{
    private readonly TimeZoneInfo zone;
    private readonly bool formatsForPlugins;
    private readonly StepTable steps = new();
    private readonly List<CustomApiDefinition> ownApis = new();
    private readonly Organization organization;
    private RowRegistration? registration;

    private LocalDataverse(LocalOptions options, Catalog catalog)
    {
        Clock = options.Clock;
        zone = TimeZoneInfo.FindSystemTimeZoneById(options.TimeZone);
        formatsForPlugins = options.FormatsForPlugins;
        Store = options.DatabasePath is null ? RowStore.InMemory(catalog) : RowStore.Open(catalog, options.DatabasePath);
        Outbox = new Outbox(options.MailFolder);
        Principals = new Principals(this);
        Access = new AccessControl(this);
        Shares = new Shares(this);
        Columns = new ColumnSecurity(Principals);
        RowFinder = new RowFinder(Store);
        Transaction = new PlatformTransaction(Store);
        Runner = new PluginRunner(this, Transaction);
        Jobs = new JobQueue(this, new JobRows(this, keepsData: options.DatabasePath is not null));
        Pipeline = new EventPipeline(this, steps);
        Messages = new MessageList(this);
        Dispatcher = new Dispatcher(Messages, Transaction, RequestCounter);
        System = As(WellKnown.SystemUserId);
        organization = new Organization(this, options);
    }

    /// <summary>What the solution defines.</summary>
    public Catalog Catalog => Store.Catalog;

    /// <summary>The rows themselves, without plug-ins and privileges: for loading data and for assertions.</summary>
    public RowStore Store { get; }

    /// <summary>Where "now" comes from.</summary>
    public HostClock Clock { get; }

    /// <summary>The mails sent by SendEmail.</summary>
    public Outbox Outbox { get; }

    /// <summary>How often each message was executed.</summary>
    public RequestCounter RequestCounter { get; } = new();

    /// <summary>The service of SYSTEM, to which nothing is refused.</summary>
    public IOrganizationService System { get; }

    /// <summary>Asynchronous steps that wait to be run.</summary>
    public int WaitingJobs => Jobs.Count;

    /// <summary>Asynchronous steps that were given up, oldest first.</summary>
    public IReadOnlyList<JobFailure> FailedJobs => Jobs.Failures;

    /// <summary>The steps in effect, by id; those of the platform itself are not among them.</summary>
    public IReadOnlyList<StepDefinition> Steps
    {
        get
        {
            registration?.Refresh();
            return steps.All
                .Where(step => step.Plugin.GetType().Assembly != typeof(LocalDataverse).Assembly)
                .Select(step => step.Definition)
                .OrderBy(step => step.Id)
                .ToList();
        }
    }

    /// <summary>The custom APIs in effect: those of the solution and those registered beside it.</summary>
    public IEnumerable<CustomApiDefinition> CustomApis => (registration?.CustomApis ?? Catalog.CustomApis).Concat(ownApis);

    /// <summary>The registration in rows; null = this host takes it from the solution folder.</summary>
    internal RowRegistration? Registration => registration;

    internal Principals Principals { get; }

    internal AccessControl Access { get; }

    internal Shares Shares { get; }

    internal ColumnSecurity Columns { get; }

    internal RowFinder RowFinder { get; }

    internal PlatformTransaction Transaction { get; }

    internal PluginRunner Runner { get; }

    internal JobQueue Jobs { get; }

    internal EventPipeline Pipeline { get; }

    internal MessageList Messages { get; }

    internal Dispatcher Dispatcher { get; }

    /// <summary>Reading as the platform itself: everything, plain.</summary>
    internal ReadContext ReadingAll => new() { UserId = WellKnown.SystemUserId, BusinessUnitId = WellKnown.RootBusinessUnitId, UtcNow = Clock.Now, Zone = zone, Formatted = false };

    /// <summary>Opens a host on a solution folder; a database file that already holds rows keeps them, its waiting jobs included.</summary>
    /// <exception cref="SolutionFileException">The solution folder says something that cannot be so.</exception>
    /// <exception cref="InvalidOperationException">The plug-in assembly lacks types that the solution names; all are listed.</exception>
    public static LocalDataverse Open(LocalOptions options)
    {
        var host = new LocalDataverse(options, options.StartsEmpty ? CatalogCache.Standard : CatalogCache.Load(options.SolutionFolder));
        try
        {
            host.Start(options);
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <summary>Imports a packed solution, as SYSTEM: its tables are there afterwards, its plug-in package too; its steps are not registered.</summary>
    /// <param name="zip">The bytes of the zip that <c>solution pack</c> writes.</param>
    /// <exception cref="global::System.ServiceModel.FaultException{T}">The host did not start empty, or the zip is no solution.</exception>
    public void Import(byte[] zip) => System.Execute(new OrganizationRequest("ImportSolution")
    {
        ["CustomizationFile"] = zip,
        ["OverwriteUnmanagedCustomizations"] = true,
        ["PublishWorkflows"] = true,
        ["ImportJobId"] = Guid.NewGuid(),
    });

    /// <summary>The organization service of a user.</summary>
    public IOrganizationService As(Guid userId) => new LocalService(this, userId);

    /// <summary>
    /// Runs due system jobs, those enqueued meanwhile included, until none waits or <paramref name="max"/> executions were made.
    /// A job whose plug-in asks for a retry is tried again at the end of the queue, four times at most, without waiting.
    /// </summary>
    /// <returns>The number of executions, retries included.</returns>
    public int RunAsyncJobs(int max = int.MaxValue) => Jobs.Drain(max);

    /// <summary>Creates a user with roles of the solution (or <see cref="Organization.AdministratorRole"/>) by name.</summary>
    /// <param name="name">Full name; the last word is the last name.</param>
    /// <param name="roles">Names of roles.</param>
    /// <param name="businessUnit">Null = the root business unit.</param>
    /// <param name="columnProfiles">Names of column security profiles.</param>
    /// <param name="language">Windows language id; null = that of the organization.</param>
    public Guid CreateUser(string name, IEnumerable<string> roles, Guid? businessUnit = null, IEnumerable<string>? columnProfiles = null, int? language = null) =>
        Dispatcher.Exclusive(() => organization.CreateUser(name, roles, businessUnit ?? WellKnown.RootBusinessUnitId, columnProfiles ?? Array.Empty<string>(), language));

    /// <summary>Creates a team with members and roles.</summary>
    public Guid CreateTeam(string name, IEnumerable<Guid> members, IEnumerable<string>? roles = null, Guid? businessUnit = null) =>
        Dispatcher.Exclusive(() => organization.CreateTeam(name, members, roles ?? Array.Empty<string>(), businessUnit ?? WellKnown.RootBusinessUnitId));

    /// <summary>Creates a business unit below another one, by default the root.</summary>
    public Guid CreateBusinessUnit(string name, Guid? parent = null) =>
        Dispatcher.Exclusive(() => organization.CreateBusinessUnit(name, parent ?? WellKnown.RootBusinessUnitId));

    /// <summary>Registers a step that the solution does not define, for tests of the platform's own rules.</summary>
    public void Register(StepDefinition step, IPlugin plugin) => steps.Register(step, plugin);

    /// <summary>As <see cref="Register(StepDefinition, IPlugin)"/>, with an instance made from the type as the platform does.</summary>
    public void Register(StepDefinition step, Type pluginType) => steps.Register(step, PluginTypes.New(pluginType, step.Configuration));

    /// <summary>Registers a custom API that the solution does not define.</summary>
    public void Register(CustomApiDefinition api, IPlugin plugin)
    {
        Messages.Add(new CustomApiMessage(this, api, plugin));
        ownApis.Add(api);
    }

    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();

    /// <summary>Takes the tables, roles and profiles of an imported solution.</summary>
    internal void Adopt(Catalog catalog)
    {
        Store.Adopt(catalog);
        organization.CompleteRoles();
        Principals.Changed("role");
    }

    /// <summary>The table a message is about.</summary>
    /// <exception cref="global::System.ServiceModel.FaultException{T}">There is no such table.</exception>
    internal Table TableOf(Call call) => Catalog.Find(call.Table) ?? throw Fault.NoTable(call.Table);

    /// <summary>Writing on behalf of a message's user.</summary>
    internal WriteContext Writing(Call call) => new(call.UserId, Clock.Now);

    /// <summary>Reading with the eyes of a message's user.</summary>
    internal ReadContext Reading(Call call)
    {
        Principal user = Principals.Of(call.UserId);
        return new ReadContext
        {
            UserId = call.UserId,
            BusinessUnitId = user.BusinessUnitId,
            UtcNow = Clock.Now,
            Zone = zone,
            Language = user.Language,
            Formatted = formatsForPlugins || call.Parent is null,
            Filter = user.IsUnrestricted ? null : new ReadRights(this, user),
        };
    }

    private void Start(LocalOptions options)
    {
        organization.Seed();
        if (options.StartsEmpty || (options.RunsSolutionPlugins && options.Registration == RegistrationSource.Rows))
        {
            registration = new RowRegistration(this, steps, options.PluginAssembly ?? SolutionPlugins.DefaultAssembly);
            registration.Start(options.StartsEmpty ? null : options.SolutionFolder);
        }
        else if (options.RunsSolutionPlugins)
        {
            SolutionPlugins.Register(this, steps, options.PluginAssembly);
        }

        foreach (var (step, plugin) in options.OwnSteps)
        {
            steps.Register(step, plugin);
        }

        Jobs.Restore(steps);
    }
}
