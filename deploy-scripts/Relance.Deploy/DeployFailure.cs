using System;

namespace Relance.Deploy;

/// <summary>Something that the person who deploys can put right, told in both languages. Never holds a secret.</summary>
public sealed class DeployFailure : Exception
{
    public DeployFailure(string english, string french, Exception? cause = null)
        : base(english, cause) => French = french;

    /// <summary>The message in French; <see cref="Exception.Message"/> is the English one.</summary>
    public string French { get; }
}
