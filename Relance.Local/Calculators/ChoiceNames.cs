using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Relance.Local.Calculators;

/// <summary>How the values of an enumeration are written in JSON: in camel case.</summary>
internal static class ChoiceNames
{
    public static string Of<T>(T member) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    public static T? Find<T>(string name) where T : struct, Enum =>
        Enum.GetValues<T>().Where(member => Of(member) == name).Select(member => (T?)member).FirstOrDefault();

    public static string All<T>() where T : struct, Enum => string.Join(", ", Names<T>());

    private static IEnumerable<string> Names<T>() where T : struct, Enum => Enum.GetValues<T>().Select(Of);
}

/// <summary>A value of a setting that other systems know and Relance does not carry out.</summary>
internal sealed record NotSupported(string Value, string English, string French);
