using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Reads what is registered in an environment.</summary>
internal sealed class StateReader
{
    // A filter by ids must fit into an address.
    private const int MostInFilter = 25;

    private const string StepColumns =
        "sdkmessageprocessingsteps?$select=sdkmessageprocessingstepid,name,description,configuration,filteringattributes,stage,mode,rank,asyncautodelete,supporteddeployment,statecode"
        + "&$expand=plugintypeid($select=typename),sdkmessageid($select=name),sdkmessagefilterid($select=primaryobjecttypecode),"
        + "sdkmessageprocessingstepid_sdkmessageprocessingstepimage($select=sdkmessageprocessingstepimageid,name,entityalias,imagetype,attributes,messagepropertyname)&$filter=";

    private const string ApiColumns = "customapis?$select=customapiid,uniquename&$expand=PluginTypeId($select=typename)&$filter=";

    private readonly DataverseClient client;
    private readonly RegistrationDefinition definition;
    private readonly CancellationToken cancellation;

    public StateReader(DataverseClient client, RegistrationDefinition definition, CancellationToken cancellation)
    {
        this.client = client;
        this.definition = definition;
        this.cancellation = cancellation;
    }

    /// <exception cref="DeployFailure">The plug-in package is not there.</exception>
    public async Task<RegisteredState> Read()
    {
        var assemblies = await Assemblies().ConfigureAwait(false);
        var types = await Each("plugintypes?$select=plugintypeid,typename&$filter=", "_pluginassemblyid_value", assemblies).ConfigureAwait(false);
        var messages = (await Each("sdkmessages?$select=sdkmessageid,name&$filter=", "name", definition.Steps.Select(step => Quoted(step.Message)).Distinct()).ConfigureAwait(false))
            .ToDictionary(row => Text(row, "name"), row => Id(row, "sdkmessageid"), StringComparer.Ordinal);
        return new RegisteredState
        {
            Types = types.ToDictionary(row => Text(row, "typename"), row => Id(row, "plugintypeid"), StringComparer.Ordinal),
            Messages = messages,
            Filters = await Filters(messages).ConfigureAwait(false),
            Steps = await Steps(assemblies).ConfigureAwait(false),
            CustomApis = await Apis(assemblies).ConfigureAwait(false),
            Solution = await Solution().ConfigureAwait(false),
        };
    }

    private async Task<IReadOnlyList<string>> Assemblies()
    {
        var packages = await List($"pluginpackages?$select=pluginpackageid&$filter=uniquename eq {Quoted(definition.Package)}").ConfigureAwait(false);
        if (packages.Count == 0)
        {
            throw new DeployFailure(
                $"The plug-in package {definition.Package} is not there. Import the solution first.",
                $"Le package de plug-ins {definition.Package} est absent. Importez d’abord la solution.");
        }

        var assemblies = await List($"pluginassemblies?$select=pluginassemblyid&$filter=_packageid_value eq {Text(packages[0], "pluginpackageid")}").ConfigureAwait(false);
        return assemblies.Select(row => Text(row, "pluginassemblyid")).ToList();
    }

    private async Task<IReadOnlyDictionary<(string Message, string Table), Guid>> Filters(IReadOnlyDictionary<string, Guid> messages)
    {
        var names = messages.ToDictionary(pair => pair.Value, pair => pair.Key);
        var tables = definition.Steps.Where(step => step.Table is not null).Select(step => Quoted(step.Table!)).Distinct();
        var rows = await Each("sdkmessagefilters?$select=sdkmessagefilterid,primaryobjecttypecode,_sdkmessageid_value&$filter=", "primaryobjecttypecode", tables).ConfigureAwait(false);
        return rows.Where(row => names.ContainsKey(Id(row, "_sdkmessageid_value")))
            .GroupBy(row => (names[Id(row, "_sdkmessageid_value")], Text(row, "primaryobjecttypecode")))
            .ToDictionary(group => group.Key, group => Id(group.First(), "sdkmessagefilterid"));
    }

    // Ours are those on our types, and those with our ids that somebody put on another type.
    private async Task<IReadOnlyList<RegisteredStep>> Steps(IReadOnlyList<string> assemblies)
    {
        var rows = new List<JsonObject>(await Each(StepColumns, "plugintypeid/_pluginassemblyid_value", assemblies).ConfigureAwait(false));
        var known = rows.Select(row => Id(row, "sdkmessageprocessingstepid")).ToHashSet();
        rows.AddRange(await Each(StepColumns, "sdkmessageprocessingstepid", definition.Steps.Where(step => !known.Contains(step.Id)).Select(step => step.Id.ToString())).ConfigureAwait(false));
        return rows.Select(Step).ToList();
    }

    private async Task<IReadOnlyList<RegisteredApi>> Apis(IReadOnlyList<string> assemblies)
    {
        var rows = new List<JsonObject>(await Each(ApiColumns, "uniquename", definition.CustomApis.Select(api => Quoted(api.UniqueName))).ConfigureAwait(false));
        rows.AddRange(await Each(ApiColumns, "PluginTypeId/_pluginassemblyid_value", assemblies).ConfigureAwait(false));
        return rows.DistinctBy(row => Text(row, "customapiid"))
            .Select(row => new RegisteredApi(Id(row, "customapiid"), Text(row, "uniquename"), row["PluginTypeId"] is JsonObject type ? Text(type, "typename") : null))
            .ToList();
    }

    private async Task<string?> Solution()
    {
        var rows = await List($"solutions?$select=uniquename,ismanaged&$filter=uniquename eq {Quoted(definition.Solution)}").ConfigureAwait(false);
        return rows.Count > 0 && !rows[0]["ismanaged"]!.GetValue<bool>() ? definition.Solution : null;
    }

    private async Task<IReadOnlyList<JsonObject>> Each(string path, string column, IEnumerable<string> values)
    {
        var rows = new List<JsonObject>();
        foreach (var some in values.Chunk(MostInFilter))
        {
            rows.AddRange(await List(path + string.Join(" or ", some.Select(value => $"{column} eq {value}"))).ConfigureAwait(false));
        }

        return rows;
    }

    private Task<IReadOnlyList<JsonObject>> List(string path) => client.List(path, cancellation);

    private static RegisteredStep Step(JsonObject row) => new(
        new StepRegistration
        {
            Id = Id(row, "sdkmessageprocessingstepid"),
            Name = Text(row, "name"),
            Description = Text(row, "description"),
            Configuration = Text(row, "configuration"),
            FilteringAttributes = Names(row, "filteringattributes"),
            Stage = Number(row, "stage"),
            Mode = Number(row, "mode"),
            Rank = Number(row, "rank"),
            AsyncAutoDelete = row["asyncautodelete"]?.GetValue<bool>() ?? false,
            SupportedDeployment = Number(row, "supporteddeployment"),
            PluginType = row["plugintypeid"] is JsonObject type ? Text(type, "typename") : string.Empty,
            Message = row["sdkmessageid"] is JsonObject message ? Text(message, "name") : string.Empty,
            Table = row["sdkmessagefilterid"] is JsonObject filter && Text(filter, "primaryobjecttypecode") is { Length: > 0 } table && table != "none" ? table : null,
            Images = row["sdkmessageprocessingstepid_sdkmessageprocessingstepimage"]!.AsArray().Select(image => Image(image!.AsObject())).ToList(),
        },
        Number(row, "statecode") == 0);

    private static ImageRegistration Image(JsonObject row) => new()
    {
        Id = Id(row, "sdkmessageprocessingstepimageid"),
        Name = Text(row, "name"),
        EntityAlias = Text(row, "entityalias"),
        ImageType = Number(row, "imagetype"),
        Attributes = Names(row, "attributes"),
        MessagePropertyName = Text(row, "messagepropertyname"),
    };

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Text(JsonObject row, string column) => (string?)row[column] ?? string.Empty;

    private static int Number(JsonObject row, string column) => row[column]?.GetValue<int>() ?? 0;

    private static Guid Id(JsonObject row, string column) => Guid.Parse(Text(row, column));

    private static IReadOnlyList<string> Names(JsonObject row, string column) =>
        Text(row, column).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal).ToList();
}
