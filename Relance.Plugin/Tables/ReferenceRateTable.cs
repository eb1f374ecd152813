// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Published rate of a half-year with its source. An empty percentage refuses every calculation that needs it.</summary>
public static class ReferenceRateTable
{
    public const string LogicalName = "relance_referencerate";
    public const string EntitySetName = "relance_referencerates";

    public const string Id = "relance_referencerateid";
    public const string Confidence = "relance_confidence";
    public const string Name = "relance_name";
    public const string Percent = "relance_percent";
    public const string Series = "relance_series";
    public const string Source = "relance_source";
    public const string StartsOn = "relance_startson";
    public const string CreatedBy = "createdby";
    public const string CreatedOn = "createdon";
    public const string CreatedOnBehalfBy = "createdonbehalfby";
    public const string ImportSequenceNumber = "importsequencenumber";
    public const string ModifiedBy = "modifiedby";
    public const string ModifiedOn = "modifiedon";
    public const string ModifiedOnBehalfBy = "modifiedonbehalfby";
    public const string OrganizationId = "organizationid";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string TimeZoneRuleVersionNumber = "timezoneruleversionnumber";
    public const string UTCConversionTimeZoneCode = "utcconversiontimezonecode";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int Name = 100;
        public const int Series = 50;
        public const int Source = 500;
    }
}
