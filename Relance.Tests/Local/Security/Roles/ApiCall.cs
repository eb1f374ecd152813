using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relance.Plugin.Reading;
using Relance.Tests.Plugin;

namespace Relance.Tests.Local.Security.Roles;

/// <summary>A call of any custom API, with a plausible value for each parameter that its definition demands.</summary>
internal static class ApiCall
{
    // Texts that an API reads as something else than words.
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["Instalments"] = "[{\"dueOn\":\"2026-11-30\",\"amount\":500}]",
    };

    public static OrganizationRequest Of(CustomApiDefinition api, RoleStage stage)
    {
        var request = new OrganizationRequest(api.UniqueName);
        foreach (var parameter in Demanded(api))
        {
            request[parameter.Name] = ValueOf(parameter, stage);
        }

        if (api.Binding == ApiBinding.Entity)
        {
            request["Target"] = stage.Sample(api.BoundTable!);
        }

        return request;
    }

    // An API that demands no row takes one of several: the first will do.
    private static IEnumerable<ApiParameter> Demanded(CustomApiDefinition api)
    {
        var demanded = api.Requests.Where(parameter => !parameter.IsOptional).ToList();
        var row = api.Requests.FirstOrDefault(parameter => parameter.Type == ApiParameterType.EntityReference);
        return row is null || demanded.Exists(parameter => parameter.Type == ApiParameterType.EntityReference) ? demanded : demanded.Append(row);
    }

    private static object ValueOf(ApiParameter parameter, RoleStage stage) => parameter.Type switch
    {
        ApiParameterType.Boolean => true,
        ApiParameterType.DateTime => Days.ToColumn(Desk.Monday.PlusDays(10)),
        ApiParameterType.Decimal => 1m,
        ApiParameterType.Float => 1d,
        ApiParameterType.Integer => 1,
        ApiParameterType.Money => new Money(10m),
        ApiParameterType.Picklist => new OptionSetValue(271930000),
        ApiParameterType.String => Texts.GetValueOrDefault(parameter.Name, "Essai"),
        ApiParameterType.StringArray => new[] { "Essai" },
        ApiParameterType.Guid => stage.Sample("account").Id,
        ApiParameterType.Entity => new Entity(parameter.Table ?? "account"),
        ApiParameterType.EntityCollection => new EntityCollection(),
        _ => stage.Sample(parameter.Table ?? "account"),
    };
}
