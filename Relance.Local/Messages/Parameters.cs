using System.Globalization;
using Microsoft.Xrm.Sdk;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>Reads the parameters of a message; a missing or mistyped one is the sender's fault, and said so.</summary>
internal static class Parameters
{
    /// <exception cref="System.ServiceModel.FaultException{T}">The parameter is missing or of another type.</exception>
    public static T Required<T>(Call call, string name)
        where T : notnull => Optional<T>(call, name) is { } value
            ? value
            : throw PipelineFaults.BadArgument($"Required field '{name}' is missing for message {call.Message}.");

    /// <summary>The parameter, or the default of its type when it was not sent.</summary>
    public static T? Optional<T>(Call call, string name)
    {
        if (!call.Input.TryGetValue(name, out object? value) || value is null)
        {
            return default;
        }

        return value is T typed
            ? typed
            : throw PipelineFaults.BadArgument($"Parameter '{name}' of message {call.Message} is a {value.GetType().Name}, not a {typeof(T).Name}.");
    }

    /// <summary>The version the row must still have; null = the caller did not ask for the check.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The check is asked for without a version.</exception>
    public static long? ExpectedRowVersion(Call call, string? rowVersion)
    {
        if (Optional<ConcurrencyBehavior>(call, nameof(ConcurrencyBehavior)) != ConcurrencyBehavior.IfRowVersionMatches)
        {
            return null;
        }

        return long.TryParse(rowVersion, NumberStyles.None, CultureInfo.InvariantCulture, out long version)
            ? version
            : throw PipelineFaults.NoRowVersion();
    }
}
