namespace Relance.Deploy;

/// <summary>What a deployment script returns to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;

    public const int Failure = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A dry run found something that would be changed.</summary>
    public const int WouldChange = 3;
}
