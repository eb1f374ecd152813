using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk;
using NodaTime;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>The parameters of a custom API, checked; what is wrong is told to the caller by name.</summary>
internal static class Parameters
{
    /// <exception cref="UserMistake">It is missing, or a row of another table.</exception>
    public static EntityReference Row(Execution execution, string name, string table) =>
        OptionalRow(execution, name, table) ?? throw new UserMistake(MistakeCode.MissingParameter, name);

    /// <returns>Null = not given.</returns>
    /// <exception cref="UserMistake">A row of another table.</exception>
    public static EntityReference? OptionalRow(Execution execution, string name, string table)
    {
        var reference = execution.Input<EntityReference>(name);
        return reference is null || reference.LogicalName == table ? reference : throw new UserMistake(MistakeCode.InvalidParameter, name);
    }

    /// <summary>A day; its time is not looked at.</summary>
    /// <returns>Null = not given.</returns>
    public static LocalDate? Day(Execution execution, string name)
    {
        var date = execution.Input<DateTime>(name);
        return date == default ? null : Days.OfColumn(date);
    }

    /// <exception cref="UserMistake">It is missing.</exception>
    public static LocalDate RequiredDay(Execution execution, string name) =>
        Day(execution, name) ?? throw new UserMistake(MistakeCode.MissingParameter, name);

    /// <returns>Null = not given, or blank.</returns>
    public static string? Text(Execution execution, string name) =>
        execution.Input<string>(name) is { } text && text.Trim().Length > 0 ? text.Trim() : null;

    /// <summary>The last day of the month asked for, by any of its days; else of the last month that has ended.</summary>
    /// <exception cref="UserMistake">The month has not ended yet.</exception>
    public static LocalDate EndedMonth(Execution execution, IServiceProvider services)
    {
        var last = SnapshotWriter.LastEnded(services.GetRequiredService<Today>().Day);
        var asked = Day(execution, "MonthEndOn") is { } day ? MonthPeriod.Of(day).End : last;
        return asked <= last ? asked : throw new UserMistake(MistakeCode.InvalidParameter, "MonthEndOn");
    }

    /// <summary>The language asked for, else that of the caller.</summary>
    /// <exception cref="UserMistake">Neither French nor English.</exception>
    public static TextCulture Culture(Execution execution, IServiceProvider services) => Text(execution, "Language") is { } tag
        ? TextCulture.Find(tag) ?? throw new UserMistake(MistakeCode.InvalidParameter, "Language")
        : services.GetRequiredService<UserLanguage>().Culture;

    /// <summary>Why somebody does this: kept with the row, so it is never empty.</summary>
    /// <exception cref="UserMistake">It is missing.</exception>
    public static string Reason(Execution execution) => Text(execution, "Reason") ?? throw new UserMistake(MistakeCode.ReasonRequired);

    /// <returns>Null = not given.</returns>
    /// <exception cref="UserMistake">Not a value of the choice.</exception>
    public static T? Choice<T>(Execution execution, string name) where T : struct, Enum
    {
        var value = execution.Input<OptionSetValue>(name);
        return value is null ? null : Choices.Of<T>(value) ?? throw new UserMistake(MistakeCode.InvalidParameter, name);
    }

    /// <summary>The language asked for with "Language", else that of the caller.</summary>
    /// <exception cref="UserMistake">A language without texts.</exception>
    public static TextCulture Culture(Execution execution, UserLanguage user) => Text(execution, "Language") is { } language
        ? TextCulture.Find(language) ?? throw new UserMistake(MistakeCode.InvalidParameter, "Language")
        : user.Culture;

    /// <summary>Ids separated by commas.</summary>
    /// <returns>Empty = not given.</returns>
    /// <exception cref="UserMistake">One of them is no id.</exception>
    public static List<Guid> Ids(Execution execution, string name) => (Text(execution, name) ?? "")
        .Split(',')
        .Select(part => part.Trim())
        .Where(part => part.Length > 0)
        .Select(part => Guid.TryParse(part, out var id) ? id : throw new UserMistake(MistakeCode.InvalidParameter, name))
        .Distinct()
        .ToList();
}
