// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>What interrupts or suspends the limitation period of an invoice.</summary>
public static class InterruptionTable
{
    public const string LogicalName = "relance_interruption";
    public const string EntitySetName = "relance_interruptions";

    public const string Id = "relance_interruptionid";
    public const string EndsOn = "relance_endson";
    public const string HappenedOn = "relance_happenedon";
    public const string InvoiceId = "relance_invoiceid";
    public const string Kind = "relance_kind";
    public const string Name = "relance_name";
    public const string Proof = "relance_proof";
    public const string CreatedBy = "createdby";
    public const string CreatedOn = "createdon";
    public const string CreatedOnBehalfBy = "createdonbehalfby";
    public const string ImportSequenceNumber = "importsequencenumber";
    public const string ModifiedBy = "modifiedby";
    public const string ModifiedOn = "modifiedon";
    public const string ModifiedOnBehalfBy = "modifiedonbehalfby";
    public const string OverriddenCreatedOn = "overriddencreatedon";
    public const string OwnerId = "ownerid";
    public const string OwningBusinessUnit = "owningbusinessunit";
    public const string OwningTeam = "owningteam";
    public const string OwningUser = "owninguser";
    public const string StateCode = "statecode";
    public const string StatusCode = "statuscode";
    public const string TimeZoneRuleVersionNumber = "timezoneruleversionnumber";
    public const string UTCConversionTimeZoneCode = "utcconversiontimezonecode";

    /// <summary>Longest texts, in UTF-16 characters.</summary>
    public static class Lengths
    {
        public const int Name = 100;
        public const int Proof = 500;
    }
}
