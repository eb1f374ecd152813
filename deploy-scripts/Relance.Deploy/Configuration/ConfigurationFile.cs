using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using System.Text.Json.Serialization;
using Relance.Domain;

namespace Relance.Deploy;

/// <summary>What <c>solution/data/configuration.json</c> holds: the settings with which an empty database starts.</summary>
public sealed record ConfigurationFile(
    IReadOnlyList<CalendarSetting> Calendars,
    IReadOnlyList<TermsSetting> PaymentTerms,
    PolicySetting Policy,
    IReadOnlyList<ScenarioSetting> Scenarios,
    IReadOnlyList<SegmentSetting> Segments)
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <param name="solutionFolder">The folder that holds <c>data/</c>.</param>
    public static ConfigurationFile Read(string solutionFolder) => Read<ConfigurationFile>(solutionFolder, "configuration.json");

    /// <summary>A file of settings of another kind, in the same way of writing.</summary>
    /// <exception cref="DeployFailure">It is missing or not as it should be; the message says where.</exception>
    public static T Read<T>(string solutionFolder, string name)
    {
        var path = Path.Combine(solutionFolder, "data", name);
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<T>(stream, Options)!;
        }
        catch (Exception problem) when (problem is IOException or JsonException)
        {
            throw new DeployFailure($"{path} cannot be read: {problem.Message}", $"{path} est illisible : {problem.Message}", problem);
        }
    }
}

/// <summary>A name in both languages; the one of the database's language is written.</summary>
public sealed record SettingName(string En, string Fr)
{
    /// <param name="language">"fr" is French, anything else English.</param>
    public string In(string language) => language == "fr" ? Fr : En;
}

public sealed record CalendarSetting(string Code, SettingName Name, string HolidayCode, string ClosedWeekdays);

/// <summary>The policy row, without what identifies the creditor.</summary>
public sealed record PolicySetting(
    SettingName Name,
    SettingName CreditorName,
    string TimeZone,
    string Calendar,
    string PaymentTerms,
    int QuietDays,
    int? ContactMaximum,
    int ContactPeriodDays,
    decimal MinimumInvoice,
    decimal MinimumDebtor,
    Reopening Reopening,
    int PromiseGraceDays,
    int DisputeGraceDays,
    int? DisputeDeadlineDays,
    int? DisputeEscalationDays,
    int PlanDefaultDays,
    int PlanCureDays,
    int EInvoiceHoldDays,
    int? LimitationAlertDays,
    decimal? WriteOffSecondPersonAbove,
    OrderPolicy OrderPolicy,
    decimal? HoldOverdueAmount,
    int? HoldDaysLate,
    bool HoldOnExposure,
    int? HoldBrokenPromises,
    string AgeingBuckets,
    AgeingBasis AgeingBasis,
    string CreditorCountry = "FR");

/// <summary>What happens to orders and quotes of a held debtor; the values of the choice relance_orderpolicy.</summary>
public enum OrderPolicy
{
    Allow,
    Warn,
    Refuse,
}

/// <summary>The first version of a scenario.</summary>
public sealed record ScenarioSetting(
    string Code,
    SettingName Name,
    SettingName Description,
    CatchUp CatchUp,
    Grouping Grouping,
    int MinimumGapDays,
    string? SendWeekdays,
    IReadOnlyList<StepSetting> Steps,
    int? QuietDays = null);

/// <summary>A step; its order is its place in the list.</summary>
public sealed record StepSetting(
    SettingName Name,
    int? DaysFromDue,
    IReadOnlyList<Channel> Channels,
    Tone Tone,
    RecipientRole Recipient,
    string Text,
    int? DaysAfterPrevious = null,
    decimal? ApprovalAbove = null,
    decimal? MinimumAmount = null,
    bool ClaimInterest = false,
    bool ClaimCompensation = false,
    bool PlaceHold = false,
    bool WarnSales = false,
    bool IsFormalNotice = false,
    bool HandOver = false,
    int? PayWithinDays = null);

public sealed record SegmentSetting(
    int Rank,
    SettingName Name,
    string Scenario,
    DebtorKind? Kind = null,
    string? Tags = null,
    decimal? MinimumBalance = null,
    bool IsCatchAll = false);
