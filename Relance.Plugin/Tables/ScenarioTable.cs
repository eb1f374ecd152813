// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>A way of chasing: what is sent, when and in which tone. Its content lies in its versions.</summary>
public static class ScenarioTable
{
    public const string LogicalName = "relance_scenario";
    public const string EntitySetName = "relance_scenarios";

    public const string Id = "relance_scenarioid";
    public const string Code = "relance_code";
    public const string Description = "relance_description";
    public const string Name = "relance_name";
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
        public const int Code = 50;
        public const int Description = 4000;
        public const int Name = 100;
    }

    /// <summary>Relationships whose rows live and die with a row of this table; for deep creates.</summary>
    public static class Children
    {
        public const string Versions = "relance_scenario_versions";
    }
}
