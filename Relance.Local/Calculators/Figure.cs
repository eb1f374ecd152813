using System;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>A figure with its name in one line, to one decimal.</summary>
internal static class Figure
{
    public static string Days(TextCulture culture, Wording name, decimal? value) => Line(culture, name, value is { } days ? Answer.Days(culture, Short(days)) : null);

    public static string Percent(TextCulture culture, Wording name, decimal? value) => Line(culture, name, value is { } percent ? culture.Percent(Short(percent)) : null);

    private static string Line(TextCulture culture, Wording name, string? written) => Answer.Say(
        culture,
        $"{name.English}: {written ?? "not defined or not asked for"}",
        $"{name.French} : {written ?? "non défini ou non demandé"}");

    private static decimal Short(decimal value) => Math.Round(value, 1, MidpointRounding.AwayFromZero);
}
