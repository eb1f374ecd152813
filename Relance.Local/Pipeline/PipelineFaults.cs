using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Local.Store;

namespace Relance.Local.Pipeline;

/// <summary>The faults the pipeline itself raises, with the platform's codes (Microsoft Learn: web service error codes; troubleshoot plug-ins).</summary>
internal static class PipelineFaults
{
    private const int DepthTooHigh = -2147204734;
    private const int TransactionCountReduced = -2146893812;
    private const int NoActiveTransaction = -2147220911;
    private const int PluginAborted = -2147220891;
    private const int PluginUnexpected = -2147220956;
    private const int MessageUnknown = -2147219456;
    private const int ConcurrencyVersionNotProvided = -2147088253;

    public static FaultException<OrganizationServiceFault> TooDeep() => Fault.With(
        DepthTooHigh,
        $"This chain of messages is deeper than {Call.DepthLimit}: it is taken for an infinite loop and was stopped.");

    /// <summary>A plug-in swallowed a failed request and went on.</summary>
    public static FaultException<OrganizationServiceFault> SwallowedFault(string plugin) => Fault.With(
        TransactionCountReduced,
        $"ISV code reduced the open transaction count. Custom plug-ins should not catch exceptions from OrganizationService calls and continue processing. ({plugin})");

    /// <summary>A request sent after the transaction was lost.</summary>
    public static FaultException<OrganizationServiceFault> TransactionGone() => Fault.With(
        NoActiveTransaction,
        "There is no active transaction. This error is usually caused by custom plug-ins that ignore errors from service calls and continue processing.");

    public static FaultException<OrganizationServiceFault> UnknownMessage(string message) => Fault.With(
        MessageUnknown,
        $"The local host does not know the message {message}.");

    public static FaultException<OrganizationServiceFault> BadArgument(string message) => Fault.With(ErrorCodes.InvalidArgument, message);

    /// <summary>A check of the row version was asked for, and no version given.</summary>
    public static FaultException<OrganizationServiceFault> NoRowVersion() => Fault.With(
        ConcurrencyVersionNotProvided,
        "The RowVersion property must be provided when the value of ConcurrencyBehavior is IfRowVersionMatches.");

    /// <summary>
    /// What the sender of a message gets when a plug-in on it throws: its own message and code for an
    /// <see cref="InvalidPluginExecutionException"/>, the original fault for a failed request, a general one for anything else.
    /// </summary>
    public static FaultException<OrganizationServiceFault> FromPlugin(Exception exception, string plugin, string trace)
    {
        switch (exception)
        {
            case FaultException<OrganizationServiceFault> fault:
                fault.Detail.TraceText = string.Concat(trace, fault.Detail.TraceText);
                return fault;
            case InvalidPluginExecutionException refusal:
                bool ownCode = refusal.ErrorCode != new InvalidPluginExecutionException().ErrorCode;
                return WithTrace(ownCode ? refusal.ErrorCode : PluginAborted, refusal.Message, string.Concat(trace, refusal.InnerException));
            default:
                return WithTrace(
                    PluginUnexpected,
                    $"An unexpected error occurred from ISV code. Unexpected exception from plug-in (Execute): {plugin}: {exception.GetType().FullName}: {exception.Message}",
                    string.Concat(trace, exception));
        }
    }

    private static FaultException<OrganizationServiceFault> WithTrace(int code, string message, string trace)
    {
        FaultException<OrganizationServiceFault> fault = Fault.With(code, message);
        fault.Detail.TraceText = trace;
        return fault;
    }
}
