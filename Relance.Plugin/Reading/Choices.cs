using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;

namespace Relance.Plugin.Reading;

/// <summary>Choices of ours: the value in the host is the prefix of the publisher plus the place in the enumeration.</summary>
public static class Choices
{
    /// <summary>Choice value prefix 27193 of the publisher, times ten thousand.</summary>
    private const int Base = 271_930_000;

    /// <summary>Null = empty, or a value that this version of Relance does not know.</summary>
    public static T? Of<T>(OptionSetValue? value) where T : struct, Enum =>
        value is not null && Enum.IsDefined(typeof(T), value.Value - Base) ? (T)Enum.ToObject(typeof(T), value.Value - Base) : null;

    public static OptionSetValue To<T>(T value) where T : struct, Enum => new(NumberOf(value));

    public static int NumberOf<T>(T value) where T : struct, Enum => Base + Convert.ToInt32(value, CultureInfo.InvariantCulture);

    /// <summary>Code of the e-invoice life cycle: "203".</summary>
    public static string? EInvoiceCode(int? value) =>
        value is { } number ? (number - Base).ToString(CultureInfo.InvariantCulture) : null;
}
