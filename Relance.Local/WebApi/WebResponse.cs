using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Relance.Local.WebApi;

/// <summary>The answer to one request.</summary>
internal sealed class WebResponse
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private WebResponse(int status, string contentType, string body)
    {
        Status = status;
        ContentType = contentType;
        Body = body;
    }

    public int Status { get; }

    /// <summary>Empty when there is no body.</summary>
    public string ContentType { get; }

    public string Body { get; }

    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public static WebResponse Json(int status, JsonNode body) => new(status, "application/json; odata.metadata=minimal", body.ToJsonString(Readable));

    public static WebResponse Text(string contentType, string body) => new(200, contentType, body);

    /// <summary>The answers to a batch.</summary>
    public static WebResponse Mixed(int status, string boundary, string body) => new(status, $"multipart/mixed; boundary={boundary}", body);

    public static WebResponse Empty(int status) => new(status, string.Empty, string.Empty);

    /// <summary>An error in the form of the platform; the code is written as eight hexadecimal digits.</summary>
    public static WebResponse Error(int status, int code, string message) => Json(status, new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = "0x" + code.ToString("x8", CultureInfo.InvariantCulture), ["message"] = message },
    });

    public WebResponse With(string header, string value)
    {
        Headers[header] = value;
        return this;
    }
}
