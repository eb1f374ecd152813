namespace Relance.Local.Commands;

/// <summary>What a script learns from a command.</summary>
public static class ExitCode
{
    public const int Success = 0;

    /// <summary>The command was understood and could not be carried out, or found errors in its input.</summary>
    public const int Failure = 1;

    /// <summary>The command line itself is wrong.</summary>
    public const int Usage = 2;
}
