using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Relance.Domain;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>From the text of one case or of a list of cases to the text of their outcomes. One wrong case spoils no other.</summary>
internal sealed class CaseRun(Calculator calculator, bool explain, TextCulture culture)
{
    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = 32 };

    private static readonly JsonSerializerOptions Writing = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new LocalDateJson(), new DecimalJson() },
    };

    /// <summary>At least one case has errors instead of a result.</summary>
    public bool HasFailed { get; private set; }

    public string Of(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Reading);
            var root = document.RootElement;
            var outcome = root.ValueKind == JsonValueKind.Array
                ? new JsonArray(root.EnumerateArray().Select((one, index) => One(one, $"$[{index}]")).ToArray<JsonNode?>())
                : (JsonNode)One(root, "$");
            return outcome.ToJsonString(Writing);
        }
        catch (JsonException mistake)
        {
            // Only a field that is written twice has no place.
            var place = mistake.LineNumber is null
                ? new Wording("A field is written twice in one object.", "Un champ est écrit deux fois dans un objet.")
                : new Wording(
                    $"This is not JSON, line {mistake.LineNumber + 1}, byte {mistake.BytePositionInLine + 1}.",
                    $"Ce n’est pas du JSON, ligne {mistake.LineNumber + 1}, octet {mistake.BytePositionInLine + 1}.");
            return Failed(new JsonObject(), [new Problem(ProblemCode.InvalidJson, "$", place)]).ToJsonString(Writing);
        }
    }

    private JsonObject One(JsonElement element, string path)
    {
        var problems = new List<Problem>();
        var fields = new Fields(element, path, problems);
        var outcome = new JsonObject();
        if (fields.Find("id") is { } id)
        {
            outcome["id"] = JsonNode.Parse(id.GetRawText());
        }

        // A place for remarks: JSON has no comments.
        fields.OptionalText("note");
        var answer = Compute(fields, problems);
        if (answer is null || problems.Count > 0)
        {
            return Failed(outcome, problems);
        }

        outcome["result"] = JsonSerializer.SerializeToNode(answer.Result, Writing);
        if (explain)
        {
            outcome["explanation"] = new JsonArray(answer.Explanation(culture).Select(line => (JsonNode?)line).ToArray());
        }

        return outcome;
    }

    private Answer? Compute(Fields fields, List<Problem> problems)
    {
        try
        {
            return calculator.Compute(fields);
        }
        catch (RejectedCase rejected)
        {
            problems.AddRange(rejected.Problem is { } problem ? [problem] : []);
            return null;
        }
        catch (Exception refusal) when (refusal is ArgumentException or OverflowException)
        {
            // The domain takes impossible arguments for a bug of its caller; here the caller is whoever wrote the case.
            if (problems.Count == 0)
            {
                var reason = refusal.Message.Split(" (Parameter", 2)[0];
                fields.Refuse(ProblemCode.Refused, $"This case cannot be computed. {reason}", $"Ce cas ne peut pas être calculé. {reason}");
            }

            return null;
        }
    }

    private JsonObject Failed(JsonObject outcome, IEnumerable<Problem> problems)
    {
        HasFailed = true;
        outcome["errors"] = new JsonArray(problems
            .Select(problem => (JsonNode?)new JsonObject
            {
                ["code"] = problem.Code,
                ["path"] = problem.Path,
                ["message"] = problem.Text.In(culture),
            })
            .ToArray());
        return outcome;
    }
}
