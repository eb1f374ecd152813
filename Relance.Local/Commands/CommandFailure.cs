using System;

namespace Relance.Local.Commands;

/// <summary>A command that cannot go on, with a text that tells its user what to do. Never a bug.</summary>
public sealed class CommandFailure(Wording wording) : Exception(wording.English)
{
    public CommandFailure(string english, string french)
        : this(new Wording(english, french))
    {
    }

    public Wording Wording { get; } = wording;
}
