using Relance.Domain;

namespace Relance.Plugin;

/// <summary>What a person entered, after it was checked.</summary>
internal static class Entries
{
    /// <exception cref="UserMistake">There is a failure; all of them are told.</exception>
    public static void Accept(ValueList<SettingFailure> failures)
    {
        if (!failures.IsEmpty)
        {
            throw new UserMistake(failures);
        }
    }

    /// <returns>What came of the act.</returns>
    /// <exception cref="UserMistake">It was refused; the reason is told.</exception>
    public static T Accept<T>(ActOutcome<T> outcome) where T : class => outcome switch
    {
        ActOutcome<T>.Done done => done.Value,
        ActOutcome<T>.Refused refused => throw new UserMistake(refused.Why),
        _ => throw new System.InvalidOperationException("An outcome that is neither done nor refused."),
    };
}
