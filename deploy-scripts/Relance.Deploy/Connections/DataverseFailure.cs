using System;
using System.Net;

namespace Relance.Deploy;

/// <summary>The environment refused a request.</summary>
public sealed class DataverseFailure : Exception
{
    public DataverseFailure(HttpStatusCode status, string code, string message, string request)
        : base($"{message} ({code}, {(int)status}, {request})")
    {
        Status = status;
        Code = code;
    }

    public HttpStatusCode Status { get; }

    /// <summary>Dataverse's own code, for example 0x80040217; empty when the answer had none.</summary>
    public string Code { get; }
}
