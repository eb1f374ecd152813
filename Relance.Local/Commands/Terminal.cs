using System;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Relance.Domain;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>
/// Where a command writes and in which language. Results go to the output, progress and failures to the error stream, so that a
/// pipe gets nothing but results. Colours and moving bars only on a terminal, and none when NO_COLOR is set (no-color.org).
/// </summary>
public sealed class Terminal
{
    // A table that goes to a file must not be folded at 80 columns.
    private const int WidthOfFiles = 140;

    private static readonly JsonSerializerOptions JsonOptions = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new LocalDateJson() },
    };

    private readonly TextWriter output;

    public Terminal(TextWriter output, TextWriter error, TextCulture culture)
    {
        this.output = output;
        Culture = culture;
        Output = ConsoleOn(output, ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected);
        ErrorIsTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        Error = ConsoleOn(error, ErrorIsTerminal);
    }

    public TextCulture Culture { get; }

    public IAnsiConsole Output { get; }

    public IAnsiConsole Error { get; }

    public bool ErrorIsTerminal { get; }

    public string Say(string english, string french) => new Wording(english, french).In(Culture);

    /// <summary>A line of the result, as it is: a path or a command that is to be copied must not be folded.</summary>
    public void WriteLine(string line = "") => output.WriteLine(line);

    public void WriteLine(string english, string french) => WriteLine(Say(english, french));

    public void Fail(Wording wording) => Error.MarkupLineInterpolated($"[red]{wording.In(Culture)}[/]");

    /// <summary>The whole output of a command called with <c>--json</c>: names in camel case, days as "2026-06-30", amounts as numbers.</summary>
    public void WriteJson<T>(T value) => output.WriteLine(JsonSerializer.Serialize(value, JsonOptions));

    private static IAnsiConsole ConsoleOn(TextWriter writer, bool isTerminal)
    {
        var noColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && !noColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
        {
            console.Profile.Width = WidthOfFiles;
            console.Profile.Capabilities.Unicode = true;
        }

        return console;
    }
}
