using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>Failures of the domain's validators as mistakes of a case: the same codes, at the path of the input.</summary>
internal static class SettingProblems
{
    /// <param name="fields">The object that was checked.</param>
    /// <param name="failures">What its validator found.</param>
    /// <param name="names">Properties of the domain whose field has another name; the others are the same in camel case.</param>
    public static void Tell(Fields fields, IEnumerable<SettingFailure> failures, IReadOnlyDictionary<string, string> names)
    {
        foreach (var failure in failures)
        {
            var english = SettingFailureTexts.Of(failure, TextCulture.EnglishBritain);
            var french = SettingFailureTexts.Of(failure, TextCulture.FrenchFrance);
            if (failure.Property.Length == 0)
            {
                fields.Refuse(failure.Code, english, french);
            }
            else
            {
                fields.RefuseField(string.Join('.', failure.Property.Split('.').Select(step => NameOf(step, names))), failure.Code, english, french);
            }
        }
    }

    private static string NameOf(string step, IReadOnlyDictionary<string, string> names)
    {
        var bracket = step.IndexOf('[');
        var name = bracket < 0 ? step : step[..bracket];
        return (names.TryGetValue(name, out var other) ? other : JsonNamingPolicy.CamelCase.ConvertName(name)) + step[name.Length..];
    }
}
