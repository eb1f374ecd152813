using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;

namespace Relance.Local.WebApi;

/// <summary>
/// Who a request acts as: the user of <c>MSCRMCallerID</c> (id of the user) or <c>CallerObjectId</c> (object id in the directory),
/// else the default user of the server. Nobody signs in: the server listens to this machine only.
/// </summary>
internal static class Caller
{
    public static Guid Of(LocalDataverse host, WebRequest request, Guid defaultUser)
    {
        if (request.Header("MSCRMCallerID") is { } user)
        {
            return Id("MSCRMCallerID", user);
        }

        return request.Header("CallerObjectId") is { } person ? Find(host, Id("CallerObjectId", person)) : defaultUser;
    }

    private static Guid Find(LocalDataverse host, Guid objectId)
    {
        var query = new QueryExpression("systemuser") { TopCount = 1 };
        query.Criteria.AddCondition("azureactivedirectoryobjectid", ConditionOperator.Equal, objectId);
        return host.System.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id
            ?? throw Store.Fault.NoRow("systemuser", objectId);
    }

    private static Guid Id(string header, string text) => Guid.TryParse(text, out var id) ? id : throw WebRefusal.Address($"The header {header} is no id: '{text}'.");
}
