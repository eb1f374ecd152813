// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Text of a message in one language, for one channel or for all.</summary>
public static class MessageTemplateTable
{
    public const string LogicalName = "relance_messagetemplate";
    public const string EntitySetName = "relance_messagetemplates";

    public const string Id = "relance_messagetemplateid";
    public const string Body = "relance_body";
    public const string Channel = "relance_channel";
    public const string Code = "relance_code";
    public const string DebtorKind = "relance_debtorkind";
    public const string Language = "relance_language";
    public const string Name = "relance_name";
    public const string Subject = "relance_subject";
    public const string TextName = "relance_textname";
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
        public const int Body = 100000;
        public const int Code = 150;
        public const int Language = 10;
        public const int Name = 200;
        public const int Subject = 400;
        public const int TextName = 100;
    }
}
