using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Local.Metadata;
using Relance.Local.Store;

namespace Relance.Local.Security;

/// <summary>The refusals of the security checks, with the platform's codes (Microsoft Learn: web service error codes).</summary>
internal static class SecurityFaults
{
    private const int PrivilegeMissing = -2147220960;
    private const int RowDenied = -2147187962;
    private const int SecuredCreate = -2147158782;
    private const int SecuredUpdate = -2147158777;
    private const int UserDisabled = -2147220955;
    private const int UnknownUser = -2147214053;

    public static FaultException<OrganizationServiceFault> Missing(Guid user, string privilege) => Fault.With(
        PrivilegeMissing,
        $"Principal user (Id={user}, type=8) is missing {privilege} privilege.");

    /// <summary>The user has the privilege, but not for rows of this owner.</summary>
    public static FaultException<OrganizationServiceFault> OutOfReach(Guid user, AccessRight right, Table table, Guid row) => Fault.With(
        RowDenied,
        $"Access to {table.LogicalName} {row} is denied: {Principal.NameOf(right, table)} of user {user} does not reach it.");

    public static FaultException<OrganizationServiceFault> Secured(Guid user, Table table, string column, bool onCreate) => Fault.With(
        onCreate ? SecuredCreate : SecuredUpdate,
        $"User {user} does not have {(onCreate ? "create" : "update")} permissions to the secured column {table.LogicalName}.{column}.");

    public static FaultException<OrganizationServiceFault> NoUser(Guid user) => Fault.With(UnknownUser, $"There is no user {user}.");

    public static FaultException<OrganizationServiceFault> Disabled(Guid user) => Fault.With(UserDisabled, $"User {user} is disabled.");
}
