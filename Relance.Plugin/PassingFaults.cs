using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Relance.Plugin;

/// <summary>Faults that go away by themselves: an asynchronous step asks the platform to try again (four attempts).</summary>
/// <remarks>
/// A <see cref="TimeoutException"/>, or a fault with one of the codes, itself or as the cause of another exception or fault, however deep:
/// what wraps it changes nothing about the line that was down. What a user did wrong, a refusal of another plug-in and a bug are never
/// repeated, and neither is anything in a synchronous step, where a person waits and the transaction is lost.
/// /// Codes: ErrorCodes of the CRM SDK, and developer/data-platform/api-limits for the service protection limits. Duplicates are among
/// them because two evaluations of one debtor can meet; the second attempt finds what the first one wrote.
/// </remarks>
public static class PassingFaults
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

    public static bool Includes(Exception problem) => CauseOf(problem) is not null;

    /// <summary>The code of the passing fault in it; else its own.</summary>
    public static int CodeOf(Exception problem) => CauseOf(problem) ?? problem.HResult;

    private static int? CauseOf(Exception? problem) => problem switch
    {
        null or UserMistake or InvalidPluginExecutionException => null,
        TimeoutException => problem.HResult,
        FaultException<OrganizationServiceFault> fault => CodeIn(fault.Detail) ?? CauseOf(problem.InnerException),
        AggregateException several => several.InnerExceptions.Select(CauseOf).FirstOrDefault(code => code is not null),
        _ => CauseOf(problem.InnerException),
    };

    private static int? CodeIn(OrganizationServiceFault? fault)
    {
        for (; fault is not null; fault = fault.InnerFault)
        {
            if (Codes.Contains(fault.ErrorCode))
            {
                return fault.ErrorCode;
            }
        }

        return null;
    }
}
