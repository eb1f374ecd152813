using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;

namespace Relance.Local.Messages;

/// <summary>Which .NET value a custom API's parameter takes.</summary>
internal static class ApiTypes
{
    /// <summary>The value has the parameter's type and, where the parameter names a table, is about that table.</summary>
    public static bool Fits(ApiParameter parameter, object value) => parameter.Type switch
    {
        ApiParameterType.Boolean => value is bool,
        ApiParameterType.DateTime => value is DateTime,
        ApiParameterType.Decimal => value is decimal,
        ApiParameterType.Entity => value is Entity row && IsOf(parameter, row.LogicalName),
        ApiParameterType.EntityCollection => value is EntityCollection,
        ApiParameterType.EntityReference => value is EntityReference reference && IsOf(parameter, reference.LogicalName),
        ApiParameterType.Float => value is double,
        ApiParameterType.Integer => value is int,
        ApiParameterType.Money => value is Money,
        ApiParameterType.Picklist => value is OptionSetValue,
        ApiParameterType.String => value is string,
        ApiParameterType.StringArray => value is string[],
        ApiParameterType.Guid => value is Guid,
        _ => false,
    };

    private static bool IsOf(ApiParameter parameter, string table) => string.IsNullOrEmpty(parameter.Table) || parameter.Table == table;
}
