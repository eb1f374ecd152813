using System;

namespace Relance.Local.WebApi;

/// <summary>A request that the Web API itself refuses, before any message is sent to the organization.</summary>
internal sealed class WebRefusal : Exception
{
    /// <summary>The address or the query cannot be understood (Microsoft Learn: 0x80060888).</summary>
    private const int BadAddress = unchecked((int)0x80060888);

    /// <summary>The body cannot be understood (Microsoft Learn: 0x80048d19).</summary>
    private const int BadPayload = unchecked((int)0x80048d19);

    private WebRefusal(int status, int code, string message)
        : base(message)
    {
        Status = status;
        Code = code;
    }

    public int Status { get; }

    public int Code { get; }

    public static WebRefusal Address(string message) => new(400, BadAddress, message);

    public static WebRefusal Body(string message) => new(400, BadPayload, message);

    public static WebRefusal NoSegment(string segment) => new(404, BadAddress, $"Resource not found for the segment '{segment}'.");

    public static WebRefusal Method(string method, string path) => new(405, BadAddress, $"The method {method} is not allowed on '{path}'.");

    public static WebRefusal Precondition(string message) => new(412, Store.ErrorCodes.ConcurrencyVersionMismatch, message);

    /// <summary>Part of the platform's Web API, not of the local host's.</summary>
    public static WebRefusal Unsupported(string what) => new(501, Store.ErrorCodes.NotSupported, $"The local host does not support {what}.");
}
