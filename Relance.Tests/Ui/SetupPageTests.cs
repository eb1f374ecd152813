using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Local.Host;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Relance.Tests.Registration;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Ui;

/// <summary>
/// The Setup page as a person uses it: in Chromium, on an empty host into which the zip was imported. Pictures of it are left in the folder
/// that the environment variable RELANCE_PICTURES names.
/// </summary>
public sealed class SetupPageTests
{
    private static readonly string[] ConfigurationTables =
    [
        CalendarTable.LogicalName, PaymentTermsTable.LogicalName, PolicyTable.LogicalName, ScenarioTable.LogicalName, ScenarioVersionTable.LogicalName,
        ScenarioStepTable.LogicalName, SegmentTable.LogicalName, MessageTemplateTable.LogicalName, ReferenceRateTable.LogicalName,
    ];

    // What says when, by whom and under which number a row was written, not what it says.
    private static readonly HashSet<string> Circumstances =
    [
        "createdon", "modifiedon", "createdby", "modifiedby", "versionnumber", "ownerid", "owningbusinessunit", "owninguser", PolicyTable.ConfigurationStamp, ScenarioVersionTable.PublishedOn,
    ];

    [ChromiumFact]
    public async Task SetupPage_OnAFreshImport_LeavesWhatTheScriptsLeave()
    {
        using var byPage = await Deployment.Imported();
        using var byScript = await Deployment.Registered();
        new ConfigurationSeed(byScript.Host.System, TextCulture.FrenchFrance, new LocalDate(2026, 1, 1))
            .Write(ConfigurationData.Read(Repository.Solution));

        await Drive(byPage.Address);

        Assert.True((await byPage.Registration.Plan(Deployment.Definition)).IsUpToDate);
        Assert.Equal(Steps(byScript.Host), Steps(byPage.Host));
        Assert.All(ConfigurationTables, table => Assert.Equal(Rows(byScript.Host, table), Rows(byPage.Host, table)));
    }

    private static async Task Drive(Uri address)
    {
        var output = await BrowserScript.Run("setup.mjs", address.ToString().TrimEnd('/'));
        Assert.EndsWith("narrow screen", output.TrimEnd(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Steps(LocalDataverse host) => host.Steps
        .Select(step => $"{step.Id} {step.Name} {step.Message} {step.Table} {step.Stage} {step.Mode} {step.Rank} {step.PluginType} {step.Configuration} {step.Description} "
            + $"[{string.Join(',', step.FilteringColumns)}] {string.Join(" | ", step.Images.Select(image => $"{image.Id} {image.Alias} {image.Type} {string.Join(',', image.Columns)}"))}")
        .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Rows(LocalDataverse host, string table)
    {
        var rows = host.System.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities;
        return rows.Select(row => string.Join("; ", row.Attributes
                .Where(pair => pair.Key != table + "id" && !Circumstances.Contains(pair.Key))
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => $"{pair.Key}={Text(pair.Value)}")))
            .Order(StringComparer.Ordinal);
    }

    private static string? Text(object? value) => value switch
    {
        EntityReference reference => reference.Name,
        OptionSetValue option => $"{option.Value}",
        Microsoft.Xrm.Sdk.Money money => $"{money.Value:0.00}",
        _ => $"{value}",
    };
}
