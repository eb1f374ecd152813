// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Team: the columns of it that Relance uses, then its own.</summary>
public static class TeamTable
{
    public const string LogicalName = "team";

    public const string Id = "teamid";
    public const string Name = "name";
    public const string BusinessUnitId = "businessunitid";
}
