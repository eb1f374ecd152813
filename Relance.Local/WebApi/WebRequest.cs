using System;
using System.Collections.Generic;

namespace Relance.Local.WebApi;

/// <summary>One request of the Web API, whether it came by itself or as a part of a batch.</summary>
internal sealed class WebRequest
{
    public WebRequest(string method, string target, string root)
    {
        Method = method;
        Root = root;
        var question = target.IndexOf('?', StringComparison.Ordinal);
        Path = (question < 0 ? target : target[..question]).Trim('/');
        Options = new QueryOptions(question < 0 ? string.Empty : target[(question + 1)..]);
        Target = target;
    }

    public string Method { get; }

    /// <summary>Absolute address of the service, with a slash at its end.</summary>
    public string Root { get; }

    /// <summary>Path below <see cref="Root"/> and query, as they were sent (percent-encoded).</summary>
    public string Target { get; }

    /// <summary>Path below <see cref="Root"/>, percent-encoded, without slashes at its ends.</summary>
    public string Path { get; }

    public QueryOptions Options { get; }

    public Dictionary<string, string> Headers { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    public string Body { get; init; } = string.Empty;

    /// <summary>Rows created earlier in the same change set, by their content id: "1" → <c>accounts(…)</c>.</summary>
    public IReadOnlyDictionary<string, string> ContentIds { get; init; } = new Dictionary<string, string>();

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
