using System;

namespace Microsoft.Xrm.Sdk;

public interface IOrganizationServiceFactory
{
    /// <param name="userId">Whose rights apply: null is SYSTEM, empty is the user of the context.</param>
    IOrganizationService CreateOrganizationService(Guid? userId);
}
