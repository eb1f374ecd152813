using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

/// <summary>The types beyond the serializer's primitives that may stand in a slot typed <see cref="object"/>.</summary>
internal static class KnownValueTypes
{
    internal static readonly IReadOnlyList<Type> All = new[]
    {
        typeof(AliasedValue), typeof(Entity), typeof(EntityCollection), typeof(EntityReference),
        typeof(EntityReferenceCollection), typeof(Money), typeof(OptionSetValue), typeof(OptionSetValueCollection),
        typeof(Relationship), typeof(EntityImageCollection), typeof(ConcurrencyBehavior),
        typeof(ColumnSet), typeof(FetchExpression), typeof(QueryByAttribute), typeof(QueryExpression),
        typeof(OrganizationRequestCollection), typeof(OrganizationResponseCollection),
        typeof(ExecuteMultipleSettings), typeof(ExecuteMultipleResponseItemCollection),
        typeof(string[]), typeof(Guid[]), typeof(int[]), typeof(Entity[]), typeof(EntityReference[]),
    };
}
