namespace Relance.Plugin.Writing;

/// <summary>What became of the sending of a reminder.</summary>
public enum Sending
{
    /// <summary>Nothing left the house.</summary>
    None,

    /// <summary>It left, or somebody will carry it out: a call, a letter, a task.</summary>
    Left,

    /// <summary>An e-mail is on its way: its outcome is an event, seconds or minutes later, and is evaluated in its turn.</summary>
    OutcomeFollows,
}
