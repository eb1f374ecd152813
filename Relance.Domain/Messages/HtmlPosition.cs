using System;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// Where in the markup a text stands after each of its characters: enough of the HTML tokenizer to know that a value is only ever
/// written as text or within a quoted attribute, the two places where escaping makes it harmless.
/// </summary>
internal struct HtmlPosition
{
    /// <summary>Stands for a value that is written here (U+FFFC, object replacement character).</summary>
    private const string Written = "\uFFFC";

    private enum State
    {
        Text,
        TagOpen,
        TagName,
        Tag,
        AttributeName,
        BeforeValue,
        DoubleQuoted,
        SingleQuoted,
        Unquoted,
        Declaration,
        Comment,
        Raw,
    }

    private State state;

    /// <summary>The name of the tag, or what has been read of a declaration, a comment or a script.</summary>
    private string tag;

    private string attribute;

    /// <summary>What has been read of the value of <see cref="attribute"/>.</summary>
    private string value;

    public static HtmlPosition Start => new() { state = State.Text, tag = "", attribute = "", value = "" };

    public readonly bool IsText => state == State.Text;

    /// <summary>A quoted value of an attribute that neither runs nor styles anything.</summary>
    public readonly bool IsPlainAttribute =>
        state is State.DoubleQuoted or State.SingleQuoted
        && !attribute.StartsWith("on", StringComparison.Ordinal)
        && attribute is not ("style" or "srcdoc" or "srcset" or "content")
        && (!IsAddress || value.Trim().Length == 0 || HasSafeBeginning);

    /// <summary>The address of something, at its beginning: what comes here decides what a click does.</summary>
    public readonly bool IsAddressStart =>
        IsPlainAttribute && IsAddress && value.Trim().Length == 0;

    private readonly bool IsAddress =>
        attribute is "href" or "xlink:href" or "src" or "data" or "poster" or "action" or "formaction" or "background";

    /// <summary>A link field, or one of the schemes a message needs: "javascript:" followed by a value would run it.</summary>
    private readonly bool HasSafeBeginning
    {
        get
        {
            var begun = value.TrimStart();
            return new[] { Written, "https://", "http://", "mailto:", "tel:" }
                .Any(scheme => begun.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        }
    }

    public readonly bool IsSameAs(HtmlPosition other) => state == other.state && attribute == other.attribute;

    public void ReadAll(string text)
    {
        foreach (var letter in text)
        {
            Read(letter);
        }
    }

    /// <summary>A value has been written here: an address now has its beginning.</summary>
    public void ReadValue() => value += Written;

    private void Read(char letter)
    {
        switch (state)
        {
            case State.Text when letter == '<':
                state = State.TagOpen;
                break;
            case State.TagOpen:
                ReadTagOpen(letter);
                break;
            case State.TagName when !char.IsWhiteSpace(letter) && letter is not ('>' or '/'):
                tag += char.ToLowerInvariant(letter);
                break;
            case State.TagName or State.Tag or State.AttributeName or State.BeforeValue:
                ReadWithinTag(letter);
                break;
            case State.DoubleQuoted when letter == '"':
            case State.SingleQuoted when letter == '\'':
            case State.Unquoted when char.IsWhiteSpace(letter):
                EnterTag();
                break;
            case State.Unquoted when letter == '>':
                CloseTag();
                break;
            case State.DoubleQuoted or State.SingleQuoted or State.Unquoted:
                value += letter;
                break;
            case State.Declaration or State.Comment or State.Raw:
                ReadOpaque(letter);
                break;
        }
    }

    private void ReadTagOpen(char letter)
    {
        (state, tag) = letter switch
        {
            '!' or '?' => (State.Declaration, ""),
            '/' => (State.TagName, "/"),
            _ when char.IsLetter(letter) => (State.TagName, char.ToLowerInvariant(letter).ToString()),
            _ => (State.Text, ""),
        };
    }

    private void ReadWithinTag(char letter)
    {
        switch (letter)
        {
            case '>':
                CloseTag();
                break;
            case '=' when state is State.Tag or State.AttributeName && attribute.Length > 0:
                state = State.BeforeValue;
                break;
            case '"' when state == State.BeforeValue:
                state = State.DoubleQuoted;
                break;
            case '\'' when state == State.BeforeValue:
                state = State.SingleQuoted;
                break;
            case '/' when state != State.BeforeValue:
                EnterTag();
                break;
            case var space when char.IsWhiteSpace(space):
                state = state == State.BeforeValue ? State.BeforeValue : State.Tag;
                break;
            default:
                ReadNameOrBareValue(letter);
                break;
        }
    }

    private void ReadNameOrBareValue(char letter)
    {
        if (state == State.BeforeValue)
        {
            (state, value) = (State.Unquoted, letter.ToString());
        }
        else
        {
            var begun = state == State.AttributeName ? attribute : "";
            (state, attribute, value) = (State.AttributeName, begun + char.ToLowerInvariant(letter), "");
        }
    }

    private void ReadOpaque(char letter)
    {
        tag += char.ToLowerInvariant(letter);
        if (state == State.Declaration && tag == "--")
        {
            state = State.Comment;
        }
        else if (state == State.Declaration && letter == '>'
            || state == State.Comment && tag.EndsWith("-->", StringComparison.Ordinal)
            || state == State.Raw && (tag.EndsWith("</script>", StringComparison.Ordinal) || tag.EndsWith("</style>", StringComparison.Ordinal)))
        {
            (state, tag) = (State.Text, "");
        }
    }

    private void EnterTag() => (state, attribute, value) = (State.Tag, "", "");

    private void CloseTag()
    {
        state = tag is "script" or "style" ? State.Raw : State.Text;
        (tag, attribute, value) = ("", "", "");
    }
}
