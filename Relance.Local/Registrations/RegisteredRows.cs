using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Local.Metadata;
using Relance.Local.Records;

namespace Relance.Local.Registrations;

/// <summary>What the rows of the registration tables say runs: the enabled steps with their images, and the custom APIs with their parameters.</summary>
internal static class RegisteredRows
{
    private const int Enabled = 0;

    private static readonly string[] StepColumns =
    {
        "name", "description", "configuration", "filteringattributes", "stage", "mode", "rank", "asyncautodelete", "statecode", "eventhandler", "sdkmessageid", "sdkmessagefilterid",
    };

    private static readonly string[] ImageColumns = { "entityalias", "imagetype", "attributes", "messagepropertyname", "sdkmessageprocessingstepid" };

    /// <summary>All enabled steps, by id.</summary>
    public static IReadOnlyList<StepDefinition> Steps(LocalDataverse host)
    {
        var types = Names(host, RegistrationTables.Type, "typename");
        var messages = Names(host, RegistrationTables.Message, "name");
        var filters = Names(host, RegistrationTables.Filter, "primaryobjecttypecode");
        var images = All(host, RegistrationTables.Image, ImageColumns).ToLookup(row => Reference(row, "sdkmessageprocessingstepid")!.Value);
        return All(host, RegistrationTables.Step, StepColumns)
            .Where(IsEnabled)
            .OrderBy(row => row.Id)
            .Select(row => Step(row, images[row.Id], id => types[id], id => messages[id], id => filters[id]))
            .ToList();
    }

    /// <summary>One step; null = it is disabled.</summary>
    public static StepDefinition? Step(LocalDataverse host, Guid id)
    {
        Entity row = host.Store.Retrieve(RegistrationTables.Step, id, new ColumnSet(StepColumns), host.ReadingAll);
        if (!IsEnabled(row))
        {
            return null;
        }

        var images = new QueryExpression(RegistrationTables.Image) { ColumnSet = new ColumnSet(ImageColumns) };
        images.Criteria.AddCondition("sdkmessageprocessingstepid", ConditionOperator.Equal, id);
        string Name(string table, Guid of, string column) => Text(host.Store.Retrieve(table, of, new ColumnSet(column), host.ReadingAll), column);
        return Step(
            row,
            host.Store.Query(images, host.ReadingAll).Entities,
            of => Name(RegistrationTables.Type, of, "typename"),
            of => Name(RegistrationTables.Message, of, "name"),
            of => Name(RegistrationTables.Filter, of, "primaryobjecttypecode"));
    }

    public static IReadOnlyList<CustomApiDefinition> CustomApis(LocalDataverse host)
    {
        var types = Names(host, RegistrationTables.Type, "typename");
        var requests = Parameters(host, RegistrationTables.RequestParameter, "isoptional");
        var responses = Parameters(host, RegistrationTables.ResponseProperty);
        return All(host, RegistrationTables.CustomApi, "uniquename", "bindingtype", "boundentitylogicalname", "isfunction", "executeprivilegename", "plugintypeid")
            .OrderBy(row => Text(row, "uniquename"), StringComparer.Ordinal)
            .Select(row => new CustomApiDefinition
            {
                UniqueName = Text(row, "uniquename"),
                Binding = (ApiBinding)Number(row, "bindingtype"),
                BoundTable = Text(row, "boundentitylogicalname") is { Length: > 0 } table ? table : null,
                IsFunction = row.GetAttributeValue<bool>("isfunction"),
                ExecutePrivilege = Text(row, "executeprivilegename") is { Length: > 0 } privilege ? privilege : null,
                PluginType = Reference(row, "plugintypeid") is { } type ? types[type] : null,
                Requests = requests[row.Id].ToList(),
                Responses = responses[row.Id].ToList(),
            })
            .ToList();
    }

    private static StepDefinition Step(Entity row, IEnumerable<Entity> images, Func<Guid, string> typeOf, Func<Guid, string> messageOf, Func<Guid, string> tableOf) => new()
    {
        Id = row.Id,
        Name = Text(row, "name"),
        Message = messageOf(Reference(row, "sdkmessageid")!.Value),
        Table = Reference(row, "sdkmessagefilterid") is { } filter && tableOf(filter) is var table && table != "none" ? table : null,
        Stage = (StepStage)Number(row, "stage"),
        Mode = (StepMode)Number(row, "mode"),
        Rank = row.GetAttributeValue<int>("rank"),
        PluginType = typeOf(Reference(row, "eventhandler")!.Value),
        FilteringColumns = Columns(row, "filteringattributes"),
        Images = images.OrderBy(image => Text(image, "entityalias"), StringComparer.Ordinal).Select(Image).ToList(),
        Description = Text(row, "description"),
        Configuration = Text(row, "configuration") is { Length: > 0 } text ? text : null,
        DeletesJobOnSuccess = row.GetAttributeValue<bool>("asyncautodelete"),
    };

    private static bool IsEnabled(Entity row) => Number(row, "statecode") == Enabled;

    private static StepImage Image(Entity row) =>
        new(Text(row, "entityalias"), (ImageType)Number(row, "imagetype"), Columns(row, "attributes"), Text(row, "messagepropertyname")) { Id = row.Id };

    private static ILookup<Guid, ApiParameter> Parameters(LocalDataverse host, string table, params string[] more) =>
        All(host, table, new[] { "uniquename", "type", "logicalentityname", "customapiid" }.Concat(more).ToArray())
            .OrderBy(row => Text(row, "uniquename"), StringComparer.Ordinal)
            .ToLookup(
                row => Reference(row, "customapiid")!.Value,
                row => new ApiParameter(
                    Text(row, "uniquename"),
                    (ApiParameterType)Number(row, "type"),
                    row.GetAttributeValue<bool>("isoptional"),
                    Text(row, "logicalentityname") is { Length: > 0 } name ? name : null));

    private static Dictionary<Guid, string> Names(LocalDataverse host, string table, string column) =>
        All(host, table, column).ToDictionary(row => row.Id, row => Text(row, column));

    private static IReadOnlyList<Entity> All(LocalDataverse host, string table, params string[] columns) => AllRows.Of(host.System, table, columns);

    private static string Text(Entity row, string column) => row.GetAttributeValue<string>(column) ?? string.Empty;

    private static int Number(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column).Value;

    private static Guid? Reference(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    private static string[] Columns(Entity row, string column) =>
        Text(row, column).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
