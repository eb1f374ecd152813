using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Plugin.Tables;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Registration;

/// <summary>The scripts smoke, run and uninstall-guide against an environment that works.</summary>
public sealed class OperationVerbTests
{
    [Fact]
    public async Task Smoke_OnAConfiguredEnvironment_ShowsTheReminderAndLeavesNothing()
    {
        using var deployment = await Configured();

        var smoke = await Said.By(new SmokeVerb(), ["--url", deployment.Address.ToString(), "--wait", "0", "--language", "fr"]);

        Assert.Equal((string.Empty, ExitCode.Done), (smoke.Error, smoke.Code));
        Assert.Contains("Relance fonctionne ici", smoke.Output);
        Assert.All(new[] { "account", "invoice", "letter", "task", ReminderTable.LogicalName, ReminderLineTable.LogicalName, DecisionTable.LogicalName }, table => Assert.Equal((table, 0), (table, Count(deployment, table))));
        Assert.Empty(deployment.Host.FailedJobs);
    }

    [Fact]
    public async Task Smoke_OnASunday_ShowsTheReminderOfMonday()
    {
        using var deployment = await Configured();
        deployment.Host.Clock.Now = new DateTime(2026, 11, 29, 8, 0, 0, DateTimeKind.Utc);

        var smoke = await Said.By(new SmokeVerb(), ["--url", deployment.Address.ToString(), "--wait", "0", "--language", "en"]);

        Assert.Equal((string.Empty, ExitCode.Done), (smoke.Error, smoke.Code));
        Assert.Contains("As on 2026-11-30:", smoke.Output);
        Assert.Equal((0, 0), (Count(deployment, "account"), Count(deployment, ReminderTable.LogicalName)));
    }

    [Fact]
    public async Task Smoke_WithoutConfiguration_SaysAtOnceWhatToRun()
    {
        using var deployment = await Deployment.Registered(runsJobs: true);

        var smoke = await Said.By(new SmokeVerb(), ["--url", deployment.Address.ToString(), "--language", "en"]);

        Assert.Equal((ExitCode.Failure, "There is no policy or no published scenario here: run register.cs, then configure.cs."), (smoke.Code, smoke.Error.Trim()));
        Assert.Equal(0, Count(deployment, "account"));
    }

    [Fact]
    public async Task Smoke_WithoutRegisteredSteps_FailsSaysWhatToLookAt_AndLeavesNothing()
    {
        using var deployment = await Deployment.Imported();
        new ConfigurationSeed(deployment.Host.System, TextCulture.FrenchFrance, new LocalDate(2026, 1, 1)).Write(ConfigurationData.Read(Repository.Solution));

        var smoke = await Said.By(new SmokeVerb(), ["--url", deployment.Address.ToString(), "--wait", "0", "--language", "en"]);

        Assert.Equal(ExitCode.Failure, smoke.Code);
        Assert.Contains("are the steps registered (register.cs --dry-run)", smoke.Error);
        Assert.Equal((0, 0), (Count(deployment, "account"), Count(deployment, "invoice")));
    }

    [Fact]
    public async Task Run_WithNothingDue_StartsARunAndSaysHowItEnded()
    {
        using var deployment = await Configured();
        var url = deployment.Address.ToString();

        var look = await Said.By(new RunVerb(), ["--url", url, "--dry-run", "--language", "en"]);
        var run = await Said.By(new RunVerb(), ["--url", url, "--wait", "0", "--as-of", "2026-11-24", "--language", "en"]);
        var wrong = await Said.By(new RunVerb(), ["--url", url, "--as-of", "tomorrow", "--language", "en"]);

        Assert.Equal((ExitCode.Done, "0 debtors"), (look.Code, look.Output[..9]));
        Assert.Contains("0 debtors are due", run.Output);
        Assert.Equal((new DateTime(2026, 11, 24), 1), (Only(deployment, RunTable.LogicalName).GetAttributeValue<DateTime>(RunTable.AsOf).Date, Count(deployment, RunTable.LogicalName)));
        Assert.Equal(ExitCode.Failure, wrong.Code);
    }

    [Fact]
    public async Task UninstallGuide_OnAConfiguredEnvironment_ListsRowsStepsAndRoles_AndChangesNothing()
    {
        using var deployment = await Configured();
        var rows = Count(deployment, MessageTemplateTable.LogicalName);

        var guide = await Said.By(new UninstallGuideVerb(), ["--url", deployment.Address.ToString(), "--language", "en"]);

        Assert.Equal((string.Empty, ExitCode.Done), (guide.Error, guide.Code));
        Assert.Contains($"{MessageTemplateTable.LogicalName}: {rows}", guide.Output);
        Assert.Contains($"so that nothing reacts any more: {Deployment.Definition.Steps.Count}", guide.Output);
        Assert.Equal(rows, Count(deployment, MessageTemplateTable.LogicalName));
    }

    private static async Task<Deployment> Configured()
    {
        var deployment = await Deployment.Registered(runsJobs: true);
        var configured = await Said.By(new ConfigureVerb(), ["--url", deployment.Address.ToString(), "--solution", Repository.Solution, "--language", "fr"]);
        Assert.Equal((string.Empty, ExitCode.Done), (configured.Error, configured.Code));
        return deployment;
    }

    private static Entity Only(Deployment deployment, string table) => deployment.Host.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities.Single();

    private static int Count(Deployment deployment, string table) => deployment.Host.System.RetrieveMultiple(new QueryExpression(table)).Entities.Count;
}
