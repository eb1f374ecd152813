using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Tables;

namespace Relance.Deploy;

/// <summary>A table of the configuration: by what its rows are recognised, and how the Web API calls it and its lookups.</summary>
/// <param name="Keys">Columns that tell a row of the configuration from all others; none = there is a single row.</param>
/// <param name="Lookups">Lookup columns, each with its navigation property, whose name tells capitals apart.</param>
public sealed record ConfigurationTable(string LogicalName, string EntitySetName, string Id, IReadOnlyList<string> Keys, IReadOnlyDictionary<string, string> Lookups)
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    /// <summary>In the order in which rows can be written.</summary>
    public static IReadOnlyList<ConfigurationTable> All { get; } = new ConfigurationTable[]
    {
        new(MessageTemplateTable.LogicalName, MessageTemplateTable.EntitySetName, MessageTemplateTable.Id, new[] { MessageTemplateTable.Code }, None),
        new(ReferenceRateTable.LogicalName, ReferenceRateTable.EntitySetName, ReferenceRateTable.Id, new[] { ReferenceRateTable.Series, ReferenceRateTable.StartsOn }, None),
        new(CalendarTable.LogicalName, CalendarTable.EntitySetName, CalendarTable.Id, new[] { CalendarTable.Code }, None),
        new(PaymentTermsTable.LogicalName, PaymentTermsTable.EntitySetName, PaymentTermsTable.Id, new[] { PaymentTermsTable.Code }, None),
        new(PolicyTable.LogicalName, PolicyTable.EntitySetName, PolicyTable.Id, Array.Empty<string>(), new Dictionary<string, string>
        {
            [PolicyTable.CreditorCalendarId] = "relance_CreditorCalendarId",
            [PolicyTable.PaymentTermsId] = "relance_PaymentTermsId",
            [PolicyTable.AccountingManagerId] = "relance_AccountingManagerId",
            [PolicyTable.SalesManagerId] = "relance_SalesManagerId",
        }),
        new(ScenarioTable.LogicalName, ScenarioTable.EntitySetName, ScenarioTable.Id, new[] { ScenarioTable.Code }, None),
        new(ScenarioVersionTable.LogicalName, ScenarioVersionTable.EntitySetName, ScenarioVersionTable.Id, new[] { ScenarioVersionTable.ScenarioId, ScenarioVersionTable.Version }, new Dictionary<string, string>
        {
            [ScenarioVersionTable.ScenarioId] = "relance_ScenarioId",
        }),
        new(ScenarioStepTable.LogicalName, ScenarioStepTable.EntitySetName, ScenarioStepTable.Id, new[] { ScenarioStepTable.ScenarioVersionId, ScenarioStepTable.Order }, new Dictionary<string, string>
        {
            [ScenarioStepTable.ScenarioVersionId] = "relance_ScenarioVersionId",
        }),
        new(SegmentTable.LogicalName, SegmentTable.EntitySetName, SegmentTable.Id, new[] { SegmentTable.Rank }, new Dictionary<string, string>
        {
            [SegmentTable.ScenarioId] = "relance_ScenarioId",
        }),
    };

    public static ConfigurationTable Of(string logicalName) => All.Single(table => table.LogicalName == logicalName);

    /// <summary>The address of a row in the Web API, also of a user.</summary>
    public static string AddressOf(EntityReference row) =>
        row.LogicalName == SystemUserTable.LogicalName ? $"systemusers({row.Id})" : $"{Of(row.LogicalName).EntitySetName}({row.Id})";

    /// <summary>What a row is recognised by, as text.</summary>
    public string KeyOf(Entity row) => string.Join("/", Keys.Select(column => row.GetAttributeValue<object>(column) switch
    {
        EntityReference reference => reference.Id.ToString(),
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var value => Convert.ToString(value, CultureInfo.InvariantCulture),
    }));
}
