using System.Globalization;
using System.Text;
using NodaTime;

namespace Relance.Plugin.Writing;

/// <summary>Writes JSON by hand: the sandbox has no library for it whose version could be relied on. Numbers and days are invariant.</summary>
internal sealed class JsonText
{
    private readonly StringBuilder text = new();
    private bool needsComma;

    public JsonText Begin(string? name = null) => Open(name, '{');

    public JsonText BeginList(string? name = null) => Open(name, '[');

    public JsonText End() => Close('}');

    public JsonText EndList() => Close(']');

    /// <summary>Empty values are left out.</summary>
    public JsonText Put(string name, object? value)
    {
        if (value is not null)
        {
            Name(name);
            Value(value);
        }

        return this;
    }

    public JsonText Item(object value)
    {
        Comma();
        Value(value);
        return this;
    }

    public override string ToString() => text.ToString();

    private JsonText Open(string? name, char bracket)
    {
        if (name is null)
        {
            Comma();
        }
        else
        {
            Name(name);
        }

        text.Append(bracket);
        needsComma = false;
        return this;
    }

    private JsonText Close(char bracket)
    {
        text.Append(bracket);
        needsComma = true;
        return this;
    }

    private void Name(string name)
    {
        Comma();
        Quote(name);
        text.Append(':');
        needsComma = false;
    }

    private void Comma()
    {
        if (needsComma)
        {
            text.Append(',');
        }
    }

    private void Value(object value)
    {
        switch (value)
        {
            case bool flag:
                text.Append(flag ? "true" : "false");
                break;
            case int number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case decimal number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case LocalDate day:
                Quote(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                break;
            default:
                Quote(value.ToString() ?? "");
                break;
        }

        needsComma = true;
    }

    private void Quote(string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            if (character is '"' or '\\')
            {
                text.Append('\\').Append(character);
            }
            else if (character < ' ')
            {
                text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(character);
            }
        }

        text.Append('"');
    }
}
