namespace Relance.Local.Host;

/// <summary>Where the host learns which plug-in runs on which message.</summary>
public enum RegistrationSource
{
    /// <summary>From the files of the solution folder, as if they had been registered: fast, and without rows that could be read or changed.</summary>
    Folder,

    /// <summary>From the rows of the registration tables, as the platform does. A database without such rows is given those of the solution folder.</summary>
    Rows,
}
