using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Store;

/// <summary>Makes the exception by which the organization service refuses a request.</summary>
public static class Fault
{
    public static FaultException<OrganizationServiceFault> With(int errorCode, string message) =>
        new(new OrganizationServiceFault { ErrorCode = errorCode, Message = message, Timestamp = DateTime.UtcNow }, message);

    public static FaultException<OrganizationServiceFault> NoTable(string? name) =>
        With(ErrorCodes.QueryBuilderNoEntity, $"The entity with a name = '{name}' was not found in the MetadataCache.");

    public static FaultException<OrganizationServiceFault> NoColumn(string table, string? column) =>
        With(ErrorCodes.QueryBuilderNoAttribute, $"'{table}' entity doesn't contain attribute with Name = '{column}'.");

    public static FaultException<OrganizationServiceFault> NoRow(string table, Guid id) =>
        With(ErrorCodes.ObjectDoesNotExist, $"{table} With Id = {id:D} Does Not Exist");

    public static FaultException<OrganizationServiceFault> Unsupported(string what) =>
        With(ErrorCodes.NotSupported, $"The local host does not support {what}.");
}
