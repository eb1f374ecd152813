// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table ActivityParty: the columns of it that Relance uses, then its own.</summary>
public static class ActivityPartyTable
{
    public const string LogicalName = "activityparty";

    public const string Id = "activitypartyid";
    public const string ActivityId = "activityid";
    public const string PartyId = "partyid";
    public const string ParticipationTypeMask = "participationtypemask";
    public const string AddressUsed = "addressused";
}
