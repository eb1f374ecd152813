using System;
using System.Linq;
using NodaTime;
using Relance.Domain;

namespace Relance.Tests.Diaries;

/// <summary>Lines about scenarios. Steps and settings belong to the version that was begun last.</summary>
internal static class ScenarioLines
{
    public static LineRule[] All { get; } =
    [
        new("scenario \"{name:text}\"", "scénario \"{name:text}\"", (facts, line) => Begin(facts, line.Text("name"), 1)),
        new("publish version {version:count} of \"{name:text}\"", "publication de la version {version:count} de \"{name:text}\"",
            (facts, line) => Begin(facts, line.Text("name"), line.Count("version"))),
        new("invoices under way are migrated by {migration:name}", "les factures en cours passent à la nouvelle version par {migration:name}",
            (facts, line) => Change(facts, version => version with { Migration = DiaryWords.Migrations.Read(line.Text("migration")) })),
        new("step {order:count} \"{name:text}\" {rest:text}", "étape {order:count} \"{name:text}\" {rest:text}", AddStep),
        new("one message per invoice", "un message par facture", (facts, _) => Change(facts, version => version with { Grouping = Grouping.PerInvoice })),
        new("one message per debtor", "un message par débiteur", (facts, _) => Change(facts, version => version with { Grouping = Grouping.PerDebtor })),
        new("catch up by {policy:name}", "rattrapage par {policy:name}",
            (facts, line) => Change(facts, version => version with { CatchUp = DiaryWords.CatchUps.Read(line.Text("policy")) })),
        new("at least {days:count} days between two steps", "au moins {days:count} jours entre deux étapes",
            (facts, line) => Change(facts, version => version with { MinimumGapDays = line.Count("days") })),
        new("the last step is repeated every {days:count} days, {times:count} times", "la dernière étape est répétée tous les {days:count} jours, {times:count} fois",
            (facts, line) => Change(facts, version => version with { RepeatDays = line.Count("days"), RepeatTimes = line.Count("times") })),
        new("messages leave only on {weekday}", "les messages ne partent que le {weekday}",
            (facts, line) => Change(facts, version => version with { SendWindow = new SendWindow(Weekdays.Of(Weekday(line.Text("weekday")))) })),
        new("segment {rank:count}: everybody follows \"{scenario:text}\"", "segment {rank:count} : tous suivent \"{scenario:text}\"",
            (facts, line) => AddSegment(facts, line, segment => segment with { IsCatchAll = true })),
        new("segment {rank:count}: tag {tag:name} follows \"{scenario:text}\"", "segment {rank:count} : l'étiquette {tag:name} suit \"{scenario:text}\"",
            (facts, line) => AddSegment(facts, line, segment => segment with { Tags = ValueList.Of(line.Text("tag")) })),
    ];

    private static DiaryFacts Begin(DiaryFacts facts, string name, int number) => facts.With(snapshot => snapshot with
    {
        Scenarios = snapshot.Scenarios
            .Select(version => version.ScenarioName == name ? version with { State = VersionState.Retired } : version)
            .Append(new ScenarioVersion
            {
                Id = Replay.IdOf($"version {number} of {name}"),
                ScenarioId = DiaryFacts.ScenarioId(name),
                ScenarioName = name,
                Version = number,
                Steps = ValueList<Step>.Empty,
            })
            .ToValueList(),
    });

    private static DiaryFacts Change(DiaryFacts facts, Func<ScenarioVersion, ScenarioVersion> change)
    {
        var begun = facts.Snapshot.Scenarios.IsEmpty ? Begin(facts, "Standard", 1) : facts;
        var last = begun.Snapshot.Scenarios.Last();
        return begun.With(snapshot => snapshot with { Scenarios = snapshot.Scenarios.Select(one => one == last ? change(one) : one).ToValueList() });
    }

    private static DiaryFacts AddStep(DiaryFacts facts, LineValues line) => Change(facts, version => version with
    {
        Steps = version.Steps.With(StepLine.Read(line.Text("rest"), new Step
        {
            Id = Replay.IdOf($"step {line.Text("order")} of version {version.Version} of {version.ScenarioName}"),
            Order = line.Count("order"),
            Name = line.Text("name"),
            TextName = "reminder",
        })),
    });

    private static DiaryFacts AddSegment(DiaryFacts facts, LineValues line, Func<Segment, Segment> change) => facts
        .WithDebtor(debtor => debtor with { ScenarioId = null })
        .With(snapshot => snapshot with
        {
            Segments = snapshot.Segments.With(change(new Segment
            {
                Id = Replay.IdOf("segment " + line.Text("rank")),
                Name = line.Text("rank"),
                Rank = line.Count("rank"),
                ScenarioId = DiaryFacts.ScenarioId(line.Text("scenario")),
            })),
        });

    private static IsoDayOfWeek Weekday(string text) => text.ToLowerInvariant() switch
    {
        "monday" or "lundi" => IsoDayOfWeek.Monday,
        "tuesday" or "mardi" => IsoDayOfWeek.Tuesday,
        "wednesday" or "mercredi" => IsoDayOfWeek.Wednesday,
        "thursday" or "jeudi" => IsoDayOfWeek.Thursday,
        "friday" or "vendredi" => IsoDayOfWeek.Friday,
        _ => throw new DiaryMistake($"\"{text}\" is not a working weekday."),
    };
}
