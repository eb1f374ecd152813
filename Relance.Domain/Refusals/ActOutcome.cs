namespace Relance.Domain;

/// <summary>What came of an act: the thing in its new state, or the reason why it stays as it was.</summary>
public abstract record ActOutcome<T> where T : class
{
    private ActOutcome()
    {
    }

    public sealed record Done(T Value) : ActOutcome<T>;

    public sealed record Refused(Refusal Why) : ActOutcome<T>;

    public static implicit operator ActOutcome<T>(T value) => new Done(value);

    public static implicit operator ActOutcome<T>(Refusal why) => new Refused(why);

    public static implicit operator ActOutcome<T>(RefusalCode why) => new Refused(new Refusal(why));
}
