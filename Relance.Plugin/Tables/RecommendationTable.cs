// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Proposal of the monthly report with reason and expected effect. People decide.</summary>
public static class RecommendationTable
{
    public const string LogicalName = "relance_recommendation";
    public const string EntitySetName = "relance_recommendations";

    public const string Id = "relance_recommendationid";
    public const string Code = "relance_code";
    public const string Decision = "relance_decision";
    public const string Effect = "relance_effect";
    public const string Key = "relance_key";
    public const string KpiSnapshotId = "relance_kpisnapshotid";
    public const string Name = "relance_name";
    public const string Priority = "relance_priority";
    public const string ReasonEn = "relance_reasonen";
    public const string ReasonFr = "relance_reasonfr";
    public const string State = "relance_state";
    public const string Unit = "relance_unit";
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
        public const int Decision = 500;
        public const int Key = 200;
        public const int Name = 200;
        public const int ReasonEn = 4000;
        public const int ReasonFr = 4000;
    }
}
