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
}
