using System;
using System.Collections.Generic;

namespace Relance.Plugin.Reading;

/// <summary>
/// Country names as people write them in an address, in English and French, to ISO 3166-1 alpha-2 codes. The host has no country
/// code of its own; a country that is not in the list can be written as its code.
/// </summary>
internal static class Countries
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Allemagne"] = "DE",
        ["Austria"] = "AT",
        ["Autriche"] = "AT",
        ["Belgique"] = "BE",
        ["Belgium"] = "BE",
        ["Canada"] = "CA",
        ["Denmark"] = "DK",
        ["Danemark"] = "DK",
        ["Espagne"] = "ES",
        ["États-Unis"] = "US",
        ["Etats-Unis"] = "US",
        ["Finland"] = "FI",
        ["Finlande"] = "FI",
        ["France"] = "FR",
        ["Germany"] = "DE",
        ["Great Britain"] = "GB",
        ["Ireland"] = "IE",
        ["Irlande"] = "IE",
        ["Italie"] = "IT",
        ["Italy"] = "IT",
        ["Luxembourg"] = "LU",
        ["Monaco"] = "MC",
        ["Netherlands"] = "NL",
        ["Pays-Bas"] = "NL",
        ["Poland"] = "PL",
        ["Pologne"] = "PL",
        ["Portugal"] = "PT",
        ["Royaume-Uni"] = "GB",
        ["Spain"] = "ES",
        ["Suède"] = "SE",
        ["Suisse"] = "CH",
        ["Sweden"] = "SE",
        ["Switzerland"] = "CH",
        ["United Kingdom"] = "GB",
        ["United States"] = "US",
    };

    /// <summary>Empty = no country, or one that is not known: it matches no rule about countries.</summary>
    public static string CodeOf(string? country) =>
        country is null ? ""
        : country.Length == 2 ? country.ToUpperInvariant()
        : Codes.TryGetValue(country, out var code) ? code : "";
}
