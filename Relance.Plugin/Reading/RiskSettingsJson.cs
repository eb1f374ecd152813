using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using Relance.Domain;

namespace Relance.Plugin.Reading;

/// <summary>Settings of the risk score, or what is wrong with them.</summary>
/// <param name="Settings">The usual ones when there are failures.</param>
public sealed record RiskSettingsReading(RiskSettings Settings, ValueList<SettingFailure> Failures);

/// <summary>
/// The settings of the risk score as the policy holds them: <c>{ "averageDelay": { "weight": 30, "from": -15, "full": 30 }, …,
/// "tolerateDays": 10, "fromB": 15, … }</c> with the names of <see cref="RiskSettings"/>. What is absent keeps its usual value; an
/// unknown name is a mistake, not a setting without effect.
/// </summary>
public static class RiskSettingsJson
{
    private const decimal Largest = 10_000m;

    private static readonly Dictionary<string, Func<RiskSettings, Func<RiskRamp, RiskRamp>, RiskSettings>> Ramps = new()
    {
        ["averageDelay"] = (settings, change) => settings with { AverageDelay = change(settings.AverageDelay) },
        ["shareLate"] = (settings, change) => settings with { ShareLate = change(settings.ShareLate) },
        ["trend"] = (settings, change) => settings with { Trend = change(settings.Trend) },
        ["overdueShare"] = (settings, change) => settings with { OverdueShare = change(settings.OverdueShare) },
        ["brokenPromises"] = (settings, change) => settings with { BrokenPromises = change(settings.BrokenPromises) },
        ["unfoundedDisputes"] = (settings, change) => settings with { UnfoundedDisputes = change(settings.UnfoundedDisputes) },
        ["partialPayments"] = (settings, change) => settings with { PartialPayments = change(settings.PartialPayments) },
        ["externalAlert"] = (settings, change) => settings with { ExternalAlert = change(settings.ExternalAlert) },
    };

    private static readonly Dictionary<string, Func<RiskSettings, decimal, RiskSettings>> Numbers = new()
    {
        ["tolerateDays"] = (settings, value) => settings with { TolerateDays = (int)value },
        ["minimumInvoices"] = (settings, value) => settings with { MinimumInvoices = (int)value },
        ["trendInvoices"] = (settings, value) => settings with { TrendInvoices = (int)value },
        ["reviewDays"] = (settings, value) => settings with { ReviewDays = (int)value },
        ["fromB"] = (settings, value) => settings with { FromB = value },
        ["fromC"] = (settings, value) => settings with { FromC = value },
        ["fromD"] = (settings, value) => settings with { FromD = value },
        ["fromE"] = (settings, value) => settings with { FromE = value },
    };

    /// <summary>Nothing written means the usual settings.</summary>
    public static RiskSettingsReading Read(string? json)
    {
        if (string.IsNullOrWhiteSpace(json))
        {
            return new RiskSettingsReading(RiskSettings.Default, ValueList<SettingFailure>.Empty);
        }

        try
        {
            using var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes(json), XmlDictionaryReaderQuotas.Max);
            var document = new XmlDocument();
            document.Load(reader);
            return Read(document.DocumentElement!);
        }
        catch (XmlException)
        {
            return new RiskSettingsReading(RiskSettings.Default, ValueList.Of(Failure("RSK009")));
        }
    }

    private static RiskSettingsReading Read(XmlElement root)
    {
        var settings = RiskSettings.Default;
        var failures = new List<SettingFailure>();
        foreach (var field in root.ChildNodes.OfType<XmlElement>())
        {
            var name = field.LocalName;
            if (Ramps.TryGetValue(name, out var ramp))
            {
                settings = ramp(settings, known => RampOf(known, field, failures));
            }
            else if (name == "alertOverrides" && field.InnerText is "true" or "false")
            {
                settings = settings with { AlertOverrides = field.InnerText == "true" };
            }
            else if (!Numbers.TryGetValue(name, out var number))
            {
                failures.Add(Failure(name == "alertOverrides" ? "RSK011" : "RSK010", name, field.InnerText));
            }
            else if (NumberOf(field, failures) is { } value)
            {
                settings = number(settings, value);
            }
        }

        return new RiskSettingsReading(failures.Count == 0 ? settings : RiskSettings.Default, failures.ToValueList());
    }

    private static RiskRamp RampOf(RiskRamp known, XmlElement ramp, List<SettingFailure> failures)
    {
        foreach (var field in ramp.ChildNodes.OfType<XmlElement>())
        {
            var value = NumberOf(field, failures);
            switch (field.LocalName)
            {
                case "weight":
                    known = known with { Weight = value ?? known.Weight };
                    break;
                case "from":
                    known = known with { From = value ?? known.From };
                    break;
                case "full":
                    known = known with { Full = value ?? known.Full };
                    break;
                default:
                    failures.Add(Failure("RSK010", ramp.LocalName + "." + field.LocalName));
                    break;
            }
        }

        return known;
    }

    // Days and invoices are whole numbers, and everything stays far below what a score could need.
    private static decimal? NumberOf(XmlElement field, List<SettingFailure> failures)
    {
        var isWhole = field.LocalName.EndsWith("Days", StringComparison.Ordinal) || field.LocalName.EndsWith("Invoices", StringComparison.Ordinal);
        if (decimal.TryParse(field.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= Largest
            && (!isWhole || value == decimal.Truncate(value)))
        {
            return value;
        }

        failures.Add(Failure("RSK011", field.LocalName, field.InnerText));
        return null;
    }

    private static SettingFailure Failure(string code, params string[] arguments) => new(code, "RiskSettings", arguments.ToValueList());
}
