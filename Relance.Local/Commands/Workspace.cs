using System;
using System.IO;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Local.Host;
using Relance.Local.Records;
using Relance.Plugin.Tables;

namespace Relance.Local.Commands;

/// <summary>
/// The database that a command works on, with its day. A database that is opened for the first time gets the starting configuration.
/// </summary>
public sealed class Workspace : IDisposable
{
    private const string Zone = "Europe/Paris";

    // The nightly run happens before people start to work.
    private static readonly LocalTime StartOfWork = new(7, 0);

    private Workspace(LocalDataverse host, string path)
    {
        Host = host;
        Path = path;
    }

    public LocalDataverse Host { get; }

    /// <summary>The SQLite file; empty for a database in memory.</summary>
    public string Path { get; }

    /// <summary>The service of SYSTEM, for reading and for what no person enters.</summary>
    public IOrganizationService Service => Host.System;

    /// <summary>The day on which the host stands.</summary>
    public LocalDate Today => Instant.FromDateTimeUtc(DateTime.SpecifyKind(Host.Clock.Now, DateTimeKind.Utc)).InZone(ZoneOf()).Date;

    public string BaseCurrency => Service.Retrieve(TransactionCurrencyTable.LogicalName, WellKnown.BaseCurrencyId, new ColumnSet(TransactionCurrencyTable.IsoCurrencyCode)).Text(TransactionCurrencyTable.IsoCurrencyCode);

    /// <summary>Opens a file that must exist, on a day: the one given, else that of its last run, else that of the machine.</summary>
    /// <exception cref="CommandFailure">There is no such file.</exception>
    public static Workspace OpenExisting(string path, LocalDate? asOf, TextCulture culture, WorkspaceOptions? options = null)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailure(
                $"There is no database {path}. Make one with 'import FILE.csv' or 'demo', or name another with --database FILE.",
                $"Il n’y a pas de base {path}. Créez-en une avec « import FICHIER.csv » ou « demo », ou nommez-en une autre avec --database FICHIER.");
        }

        var workspace = Open(path, culture, options ?? new WorkspaceOptions());
        workspace.Stand(asOf ?? workspace.LastRunOn() ?? MachineDay());
        return workspace;
    }

    /// <summary>Opens a file, or makes it and writes the starting configuration.</summary>
    public static Workspace OpenOrCreate(string path, LocalDate asOf, TextCulture culture, WorkspaceOptions? options = null)
    {
        var workspace = Open(path, culture, options ?? new WorkspaceOptions());
        workspace.Stand(asOf);
        try
        {
            var folder = workspace.SolutionFolder;
            new ConfigurationSeed(workspace.Service, culture, asOf).Write(ConfigurationData.Read(folder));
            workspace.RunJobs();
        }
        catch
        {
            workspace.Dispose();
            throw;
        }

        return workspace;
    }

    /// <summary>The Windows language id of a culture.</summary>
    public static int LanguageId(TextCulture culture) => culture.Language == "fr" ? 1036 : 1033;

    /// <summary>Where the e-mails of a database are written, one file each.</summary>
    public static string MailFolderOf(string path) => System.IO.Path.ChangeExtension(path, ".mails");

    /// <summary>The day of the machine, in the creditor's zone.</summary>
    public static LocalDate MachineDay() => SystemClock.Instance.GetCurrentInstant().InZone(ZoneOf()).Date;

    public string SolutionFolder { get; private init; } = "";

    /// <summary>Says who the creditor is; texts that must name it (a formal notice) cannot be written before. Null leaves what is there.</summary>
    /// <param name="address">Lines separated by commas.</param>
    public void NameCreditor(string? name, string? address)
    {
        var policy = new Entity(PolicyTable.LogicalName, AllRows.Of(Service, PolicyTable.LogicalName, PolicyTable.Name).Single().Id);
        if (name is not null)
        {
            policy[PolicyTable.CreditorName] = name;
        }

        if (address is not null)
        {
            policy[PolicyTable.CreditorAddress] = string.Join("\n", address.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        if (policy.Attributes.Count > 0)
        {
            Service.Update(policy);
        }
    }

    /// <summary>A made-up creditor of whom nothing is missing: where the ledger is somebody's and its messages stay here, a formal notice must not wait for a signatory.</summary>
    public void MakeUpCreditor() => Service.Update(new Entity(PolicyTable.LogicalName, AllRows.Of(Service, PolicyTable.LogicalName, PolicyTable.Name).Single().Id)
    {
        [PolicyTable.CreditorName] = "Relance",
        [PolicyTable.CreditorAddress] = "1 Ledger Street\nLedger",
        [PolicyTable.CreditorRegistration] = "Ledger 000 000 000",
        [PolicyTable.Signatory] = "The Ledger",
        [PolicyTable.Iban] = "FR7630006000011234567890189",
    });

    /// <summary>Moves the clock of the host to the morning of a day.</summary>
    public void Stand(LocalDate day) => Host.Clock.Now = day.At(StartOfWork).InZoneLeniently(ZoneOf()).ToDateTimeUtc();

    /// <summary>Runs what waits. A job that was given up is a failure of the command: nothing is passed over in silence.</summary>
    public void RunJobs()
    {
        var known = Host.FailedJobs.Count;
        Host.RunAsyncJobs();
        if (Host.FailedJobs.Count > known)
        {
            var failure = Host.FailedJobs[known];
            throw new CommandFailure(
                $"A system job failed: {failure.Step}: {failure.Exception.Message}",
                $"Une tâche système a échoué : {failure.Step} : {failure.Exception.Message}");
        }
    }

    public void Dispose() => Host.Dispose();

    private static Workspace Open(string path, TextCulture culture, WorkspaceOptions options)
    {
        var isFile = path.Length > 0;
        var local = new LocalOptions
        {
            SolutionFolder = options.SolutionFolder,
            DatabasePath = isFile ? path : null,
            MailFolder = isFile && options.WritesMails ? MailFolderOf(path) : null,
            Clock = HostClock.At(DateTime.UtcNow),
            TimeZone = Zone,
            BaseCurrency = options.BaseCurrency,
            Language = LanguageId(culture),
            Registration = options.Registration,
            FormatsForPlugins = false,
        };
        var workspace = new Workspace(LocalDataverse.Open(local), path) { SolutionFolder = options.SolutionFolder };
        workspace.Speak(culture);
        return workspace;
    }

    // Plug-ins answer in the language of the user who asks: here SYSTEM asks for whoever types the command.
    private void Speak(TextCulture culture)
    {
        var settings = Service.Retrieve(UserSettingsTable.LogicalName, WellKnown.SystemUserId, new ColumnSet(UserSettingsTable.UiLanguageId));
        if (settings.Integer(UserSettingsTable.UiLanguageId) != LanguageId(culture))
        {
            Service.Update(new Entity(UserSettingsTable.LogicalName, WellKnown.SystemUserId) { [UserSettingsTable.UiLanguageId] = LanguageId(culture) });
        }
    }

    private LocalDate? LastRunOn()
    {
        var query = new QueryExpression(RunTable.LogicalName) { ColumnSet = new ColumnSet(RunTable.AsOf), TopCount = 1 };
        query.AddOrder(RunTable.AsOf, OrderType.Descending);
        return Service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Day(RunTable.AsOf);
    }

    private static DateTimeZone ZoneOf() => DateTimeZoneProviders.Tzdb[Zone];
}
