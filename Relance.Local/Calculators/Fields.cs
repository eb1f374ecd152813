using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>
/// The fields of one JSON object, asked for by name. Whatever is wrong is kept with its path and a harmless value is given back, so
/// that all mistakes of a case are told at once. Null means the same as a field that is not there. A field that nobody asked for is
/// a mistake too (<see cref="Close"/>): no setting is ever ignored.
/// </summary>
internal sealed class Fields
{
    // Years far away are typing errors, and every date of the domain stays within reach of them.
    private static readonly LocalDate FirstDay = new(1900, 1, 1);
    private static readonly LocalDate LastDay = new(2199, 12, 31);

    private readonly JsonElement element;
    private readonly List<Problem> problems;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<Fields> children = [];

    public Fields(JsonElement element, string path, List<Problem> problems)
    {
        this.element = element;
        this.problems = problems;
        Path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            Refuse(ProblemCode.WrongType, "An object is expected here: { … }.", "Un objet est attendu ici : { … }.");
        }
    }

    public string Path { get; }

    /// <summary>Present and not null.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Null = the field is missing, and its absence counts as no mistake.</summary>
    public JsonElement? Find(string name)
    {
        asked.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    public string? OptionalText(string name) => Find(name) is { } value ? TextOf(value, name) : null;

    public string Text(string name) => OptionalText(name) ?? Missing(name, "");

    public decimal? OptionalNumber(string name, decimal least = decimal.MinValue, decimal most = decimal.MaxValue) =>
        Find(name) is { } value ? NumberOf(value, name, least, most) : null;

    /// <summary>A JSON number, or the same in quotation marks; both bounds are allowed.</summary>
    public decimal Number(string name, decimal least = decimal.MinValue, decimal most = decimal.MaxValue) =>
        OptionalNumber(name, least, most) ?? Missing(name, Math.Max(0m, least));

    public int? OptionalWhole(string name, int least = 0, int most = 36600)
    {
        if (OptionalNumber(name, least, most) is not { } number)
        {
            return null;
        }

        if (number != Math.Truncate(number))
        {
            RefuseField(name, ProblemCode.WrongType, "A whole number is expected.", "Un nombre entier est attendu.");
            return least;
        }

        return (int)number;
    }

    public int Whole(string name, int least = 0, int most = 36600) => OptionalWhole(name, least, most) ?? Missing(name, least);

    public LocalDate? OptionalDay(string name) => Find(name) is { } value ? DayOf(value, name) : null;

    /// <summary>"2026-06-30".</summary>
    public LocalDate Day(string name) => OptionalDay(name) ?? Missing(name, FirstDay.PlusYears(100));

    public IReadOnlyList<LocalDate> Days(string name) => Elements(name).Select(one => DayOf(one.Value, one.Name)).ToList();

    public bool? OptionalFlag(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        RefuseField(name, ProblemCode.WrongType, "true or false is expected.", "true ou false est attendu.");
        return false;
    }

    public bool Flag(string name, bool fallback = false) => OptionalFlag(name) ?? fallback;

    /// <summary>Three capital letters; <paramref name="fallback"/> where the field is missing.</summary>
    public string Currency(string name, string fallback)
    {
        var code = OptionalText(name) ?? fallback;
        if (Currencies.IsCode(code))
        {
            return code;
        }

        RefuseField(name, ProblemCode.UnknownValue, $"“{code}” is not a currency code of three capital letters.", $"« {code} » n’est pas un code de devise à trois lettres majuscules.");
        return "EUR";
    }

    /// <summary>One of the names of the enumeration, in camel case.</summary>
    /// <param name="notSupported">Values that mean something elsewhere, and why they are refused here.</param>
    public T? OptionalChoice<T>(string name, params NotSupported[] notSupported) where T : struct, Enum =>
        Find(name) is { } value ? ChoiceOf<T>(value, name, notSupported) : null;

    public T Choice<T>(string name, T fallback, params NotSupported[] notSupported) where T : struct, Enum => OptionalChoice<T>(name, notSupported) ?? fallback;

    public T Choice<T>(string name) where T : struct, Enum => OptionalChoice<T>(name) ?? Missing(name, default(T), ChoiceNames.All<T>());

    public IReadOnlyList<T> Choices<T>(string name) where T : struct, Enum => Elements(name).Select(one => ChoiceOf<T>(one.Value, one.Name, [])).ToList();

    public IReadOnlyList<string> Texts(string name) => Elements(name).Select(one => TextOf(one.Value, one.Name)).ToList();

    public IReadOnlyList<int> Wholes(string name, int least, int most) =>
        Elements(name).Select(one => (int)Math.Truncate(NumberOf(one.Value, one.Name, least, most))).ToList();

    public Fields? OptionalObject(string name) => Find(name) is { } value ? Child(value, name) : null;

    public Fields Object(string name) => OptionalObject(name) ?? Child(NothingAt(name), name);

    /// <summary>The objects of a list; none where the field is missing.</summary>
    public IReadOnlyList<Fields> List(string name) => Elements(name).Select(one => Child(one.Value, one.Name)).ToList();

    public IReadOnlyList<Fields> RequiredList(string name)
    {
        var list = List(name);
        if (list.Count == 0)
        {
            Missing(name, 0);
        }

        return list;
    }

    /// <summary>Tells a mistake about one field of this object.</summary>
    public void RefuseField(string name, string code, string english, string french) =>
        problems.Add(new Problem(code, $"{Path}.{name}", new Wording(english, FrenchTypography.Of(french))));

    /// <summary>Tells a mistake about this object as a whole.</summary>
    public void Refuse(string code, string english, string french) =>
        problems.Add(new Problem(code, Path, new Wording(english, FrenchTypography.Of(french))));

    /// <summary>Everything is read: refuses what nobody asked for, here and below, and goes on only with a case without mistakes.</summary>
    /// <exception cref="RejectedCase">There are mistakes.</exception>
    public void EndReading()
    {
        Close();
        if (problems.Count > 0)
        {
            throw new RejectedCase();
        }
    }

    private void Close()
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in element.EnumerateObject().Where(field => !asked.Contains(field.Name)))
            {
                var nearest = NearestNames.Of(field.Name, asked).FirstOrDefault();
                RefuseField(
                    field.Name,
                    ProblemCode.UnknownField,
                    nearest is null ? "There is no such field here." : $"There is no such field here; did you mean “{nearest}”?",
                    nearest is null ? "Ce champ n’existe pas ici." : $"Ce champ n’existe pas ici ; vouliez-vous dire « {nearest} » ?");
            }
        }

        children.ForEach(child => child.Close());
    }

    private IEnumerable<(JsonElement Value, string Name)> Elements(string name)
    {
        if (Find(name) is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            RefuseField(name, ProblemCode.WrongType, "A list is expected: [ … ].", "Une liste est attendue : [ … ].");
            return [];
        }

        return list.EnumerateArray().Select((value, index) => (value, $"{name}[{index}]")).ToList();
    }

    private Fields Child(JsonElement value, string name)
    {
        var child = new Fields(value, $"{Path}.{name}", problems);
        children.Add(child);
        return child;
    }

    private JsonElement NothingAt(string name)
    {
        Missing(name, 0);
        using var nothing = JsonDocument.Parse("{}");
        return nothing.RootElement.Clone();
    }

    private T Missing<T>(string name, T harmless, string? choices = null)
    {
        var (english, french) = choices is null ? ("", "") : ($" One of: {choices}.", $" Au choix : {choices}.");
        RefuseField(name, ProblemCode.MissingField, "This field is required." + english, "Ce champ est obligatoire." + french);
        return harmless;
    }

    private string TextOf(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString()!;
        }

        RefuseField(name, ProblemCode.WrongType, "A text is expected.", "Un texte est attendu.");
        return "?";
    }

    private decimal NumberOf(JsonElement value, string name, decimal least, decimal most)
    {
        var isNumber = false;
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (ExactNumber.Read(text, out isNumber) is { } number)
        {
            if (number >= least && number <= most)
            {
                return number;
            }

            RefuseField(name, ProblemCode.OutOfRange, $"The value is not within {ExactNumber.Bounds(least, most, "and")}.", $"La valeur n’est pas comprise entre {ExactNumber.Bounds(least, most, "et")}.");
        }
        else if (isNumber)
        {
            RefuseField(name, ProblemCode.NotExact, "The number has more digits than can be kept exactly (28).", "Le nombre a plus de chiffres qu’on ne peut en garder exactement (28).");
        }
        else
        {
            RefuseField(name, ProblemCode.WrongType, "A number is expected: 1234.50", "Un nombre est attendu : 1234.50");
        }

        return Math.Max(0m, least);
    }

    private LocalDate DayOf(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!) is { Success: true } day)
        {
            if (day.Value >= FirstDay && day.Value <= LastDay)
            {
                return day.Value;
            }

            RefuseField(name, ProblemCode.OutOfRange, "The year is not within 1900 and 2199.", "L’année n’est pas comprise entre 1900 et 2199.");
        }
        else
        {
            RefuseField(name, ProblemCode.WrongType, "A date is expected: \"2026-06-30\"", "Une date est attendue : \"2026-06-30\"");
        }

        return FirstDay.PlusYears(100);
    }

    private T ChoiceOf<T>(JsonElement value, string name, NotSupported[] notSupported) where T : struct, Enum
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        if (ChoiceNames.Find<T>(text) is { } member)
        {
            return member;
        }

        if (notSupported.FirstOrDefault(one => one.Value == text) is { } refused)
        {
            RefuseField(name, ProblemCode.NotSupported, refused.English, refused.French);
            return default;
        }

        RefuseField(name, ProblemCode.UnknownValue, $"“{text}” is not one of: {ChoiceNames.All<T>()}.", $"« {text} » ne figure pas parmi : {ChoiceNames.All<T>()}.");
        return default;
    }
}
