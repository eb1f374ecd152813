using System;

namespace Relance.Local.Host;

/// <summary>The ids of the rows every local organization has from the start; the same everywhere, so that tests and demos can name them.</summary>
public static class WellKnown
{
    /// <summary>SYSTEM: what the platform does by itself, and what plug-ins do without a user. Nothing is refused to it.</summary>
    public static readonly Guid SystemUserId = new("5e1a0000-0000-4000-8000-000000000001");

    /// <summary>The application user the engine runs as, with the service role of the solution.</summary>
    public static readonly Guid ServiceUserId = new("5e1a0000-0000-4000-8000-000000000002");

    public static readonly Guid OrganizationId = new("5e1a0000-0000-4000-8000-000000000003");

    public static readonly Guid RootBusinessUnitId = new("5e1a0000-0000-4000-8000-000000000004");

    public static readonly Guid BaseCurrencyId = new("5e1a0000-0000-4000-8000-000000000005");

    public static readonly Guid SystemAdministratorRoleId = new("5e1a0000-0000-4000-8000-000000000006");

    public const string OrganizationName = "local";
}
