using System;
using System.IO;
using System.Runtime.Serialization;
using System.Text;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Relance.Tests.Shipped;

/// <summary>Requests and responses as lines of text, in the XML form of the SDK, between the tests and the plug-in under Mono.</summary>
internal static class Wire
{
    private static readonly Type[] Known =
    [
        typeof(Entity), typeof(EntityReference), typeof(EntityCollection), typeof(EntityReferenceCollection), typeof(OptionSetValue),
        typeof(OptionSetValueCollection), typeof(Money), typeof(AliasedValue), typeof(ColumnSet), typeof(QueryExpression), typeof(FetchExpression),
        typeof(Relationship), typeof(Guid[]), typeof(string[]), typeof(int[]), typeof(object[]),
    ];

    public static string Write(object message)
    {
        using var buffer = new MemoryStream();
        Serializer(message.GetType()).WriteObject(buffer, message);
        return Convert.ToBase64String(buffer.ToArray());
    }

    public static T Read<T>(string line)
    {
        using var buffer = new MemoryStream(Convert.FromBase64String(line));
        return (T)Serializer(typeof(T)).ReadObject(buffer)!;
    }

    public static string WriteText(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    public static string ReadText(string line) => Encoding.UTF8.GetString(Convert.FromBase64String(line));

    // Every request goes as the base type with its parameters: that is what the service needs and what both sides know.
    private static DataContractSerializer Serializer(Type type) => new(type, Known);
}
