using System;
using System.Collections.Generic;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Relance.Plugin;

/// <summary>Faults that go away by themselves: an asynchronous step asks the platform to try again (four attempts).</summary>
/// <remarks>
/// Codes: ErrorCodes of the CRM SDK, and developer/data-platform/api-limits for the service protection limits. Duplicates are among
/// them because two evaluations of one debtor can meet; the second attempt finds what the first one wrote.
/// </remarks>
internal static class PassingFaults
{
    private static readonly HashSet<int> Codes =
    [
        -2147204784, // SqlError: deadlocks and lost connections among others
        -2147204783, // SqlTimeout
        -2147220937, // DuplicateRecord: primary key
        -2147204295, // OperationTimeout of a dependent request
        -2147088254, // ConcurrencyVersionMismatch
        -2147088238, // DuplicateRecordEntityKey
        -2147015903, // service protection: execution time
        -2147015902, // service protection: number of requests
        -2147015898, // service protection: concurrency
    ];

    public static bool Includes(Exception problem) =>
        problem is TimeoutException || (problem is FaultException<OrganizationServiceFault> { Detail: { } detail } && Codes.Contains(detail.ErrorCode));

    public static int CodeOf(Exception problem) =>
        problem is FaultException<OrganizationServiceFault> { Detail: { } detail } ? detail.ErrorCode : problem.HResult;
}
