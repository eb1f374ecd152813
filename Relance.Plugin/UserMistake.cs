using System;
using Relance.Domain;

namespace Relance.Plugin;

/// <summary>
/// Something that a person asked for and that cannot be done as asked. <see cref="PluginBase"/> tells it in that person's language.
/// </summary>
public sealed class UserMistake : Exception
{
    /// <param name="code">What is wrong; <see cref="MistakeTexts"/> says it in words, with the arguments in their places; a <see cref="NodaTime.LocalDate"/> is written out in the language of the person.</param>
    public UserMistake(MistakeCode code, params object[] arguments)
        : base(code.ToString())
    {
        Code = code;
        Arguments = arguments;
    }

    /// <summary>What was entered fails one or more rules of the domain; all of them are told.</summary>
    public UserMistake(ValueList<SettingFailure> failures)
        : this(MistakeCode.InvalidEntry) => Failures = failures;

    /// <summary>The domain does not let this be done now.</summary>
    public UserMistake(Refusal refusal)
        : this(MistakeCode.Refused) => Refusal = refusal;

    /// <summary>Something is incomplete; every line says what to do.</summary>
    /// <param name="say">The lines in the language of the person.</param>
    public UserMistake(MistakeCode code, Func<TextCulture, ValueList<string>> say)
        : this(code) => Say = say;

    /// <summary>Null where the code says it all.</summary>
    public Refusal? Refusal { get; }

    /// <summary>Null where the code says it all.</summary>
    public Func<TextCulture, ValueList<string>>? Say { get; }

    public MistakeCode Code { get; }

    public object[] Arguments { get; }

    /// <summary>Empty where the code says it all.</summary>
    public ValueList<SettingFailure> Failures { get; } = ValueList<SettingFailure>.Empty;
}
