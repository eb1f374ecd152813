using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Relance.Local.Metadata;

/// <summary>
/// The tables of the platform and of the sales application that Relance uses, from <c>standard-tables.json</c>.
/// A lookup may name groups of targets: <c>*activities</c> (tables an activity can regard), <c>*notes</c> (tables with
/// notes), <c>*parties</c> (who takes part in an activity, and what it regards) and <c>*</c> (every table).
/// </summary>
internal static class StandardTables
{
    private const string FileName = "standard-tables.json";

    private static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true, ReadCommentHandling = JsonCommentHandling.Skip, Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<TableDraft> Read()
    {
        using var stream = typeof(StandardTables).Assembly.GetManifestResourceStream(FileName)
            ?? throw new SolutionFileException(FileName, "the file is not part of the assembly");
        try
        {
            var tables = JsonSerializer.Deserialize<List<TableEntry>>(stream, Options)!;
            return tables.Select(Draft).ToList();
        }
        catch (JsonException problem)
        {
            throw new SolutionFileException(FileName, problem.Message, problem);
        }
    }

    private static TableDraft Draft(TableEntry entry)
    {
        var draft = new TableDraft
        {
            SchemaName = entry.Name,
            Source = FileName,
            EntitySetName = entry.Set,
            ObjectTypeCode = entry.Code,
            PrimaryId = entry.Key,
            PrimaryName = entry.Title,
            Ownership = entry.Owner,
            IsActivity = entry.Activity,
            IsStandard = true,
            HasNotes = entry.Notes,
            HasActivities = entry.Activities,
            PrivilegeName = entry.Activity ? "Activity" : entry.Privilege ?? entry.Name,
            Label = Label(entry.Label),
            CollectionLabel = Label(entry.Plural),
            States = entry.States.Select(StateOf).ToList(),
        };
        var key = entry.Columns.Keys.FirstOrDefault(name => name.ToLowerInvariant() == entry.Key);
        if (key is null)
        {
            draft.Columns.Add(Key(entry.Key));
        }

        foreach (var (name, column) in entry.Columns)
        {
            draft.Columns.Add(Read(draft, name, column));
            draft.OnDelete[name.ToLowerInvariant()] = column.OnDelete;
        }

        if (entry.States.Count > 0)
        {
            draft.Columns.Add(StateColumn("statecode", ColumnType.State) with { Required = RequiredLevel.System, ValidForCreate = false });
            draft.Columns.Add(StateColumn("statuscode", ColumnType.Status));
        }

        SystemColumns.CompleteStandard(draft);
        return draft;
    }

    private static Column Key(string name) => new()
    {
        LogicalName = name,
        SchemaName = name,
        Type = ColumnType.Identifier,
        Required = RequiredLevel.System,
        ValidForUpdate = false,
    };

    private static Column StateColumn(string name, ColumnType type) => new() { LogicalName = name, SchemaName = name, Type = type };

    private static Column Read(TableDraft draft, string schemaName, ColumnEntry entry)
    {
        var logicalName = schemaName.ToLowerInvariant();
        return new Column
        {
            LogicalName = logicalName,
            SchemaName = schemaName,
            Type = entry.Type,
            Label = Label(entry.Label),
            DateBehavior = entry.Behavior,
            Format = entry.Format,
            MaxLength = entry.Type == ColumnType.Text ? entry.Max is { } length ? checked((int)length) : 100 : entry.Type == ColumnType.Memo ? (int?)entry.Max : null,
            Minimum = entry.Min,
            Maximum = entry.Type is ColumnType.Text or ColumnType.Memo ? null : entry.Max,
            Precision = entry.Precision ?? (entry.Type is ColumnType.Money or ColumnType.Decimal ? 2 : 0),
            PrecisionSource = entry.Type == ColumnType.Money ? entry.Source ?? PrecisionSource.Currency : PrecisionSource.Column,
            Required = entry.Required,
            ValidForCreate = !entry.ReadOnly,
            ValidForUpdate = !entry.ReadOnly,
            AutoNumberFormat = entry.Number,
            Choice = entry.Options is null ? null : new Choice(draft.LogicalName + "_" + logicalName, entry.Options.Select(Option).ToList()),
            DefaultValue = entry.Type == ColumnType.Boolean ? entry.Default ?? 0 : entry.Default,
            Targets = entry.Targets,
        };
    }

    private static State StateOf(StateEntry entry) =>
        new(entry.Value, entry.Default, Label(entry.Label), entry.Statuses.Select(Option).ToList());

    private static ChoiceOption Option(KeyValuePair<int, string[]> option) => new(option.Key, Label(option.Value));

    private static LocalizedText Label(string[]? texts) => texts is not { Length: 2 }
        ? LocalizedText.Empty
        : new LocalizedText(new Dictionary<int, string> { [LocalizedText.English] = texts[0], [LocalizedText.French] = texts[1] });

    private sealed record TableEntry(string Name, string Set, int Code, string Key)
    {
        public string? Title { get; init; }
        public Ownership Owner { get; init; }
        public bool Activity { get; init; }
        public bool Notes { get; init; }
        public bool Activities { get; init; }
        public string? Privilege { get; init; }
        public string[]? Label { get; init; }
        public string[]? Plural { get; init; }
        public List<StateEntry> States { get; init; } = new();
        public Dictionary<string, ColumnEntry> Columns { get; init; } = new();
    }

    private sealed record StateEntry(int Value, int Default, string[] Label, Dictionary<int, string[]> Statuses);

    private sealed record ColumnEntry(ColumnType Type)
    {
        public decimal? Max { get; init; }
        public decimal? Min { get; init; }
        public int? Precision { get; init; }
        public PrecisionSource? Source { get; init; }
        public RequiredLevel Required { get; init; }
        public DateBehavior Behavior { get; init; } = DateBehavior.UserLocal;
        public string Format { get; init; } = string.Empty;
        public bool ReadOnly { get; init; }
        public string? Number { get; init; }
        public int? Default { get; init; }
        public string[] Targets { get; init; } = Array.Empty<string>();
        public Cascade OnDelete { get; init; } = Cascade.RemoveLink;
        public string[]? Label { get; init; }
        public Dictionary<int, string[]>? Options { get; init; }
    }
}
