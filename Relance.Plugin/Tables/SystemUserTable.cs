// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table SystemUser: the columns of it that Relance uses, then its own.</summary>
public static class SystemUserTable
{
    public const string LogicalName = "systemuser";

    public const string Id = "systemuserid";
    public const string FullName = "fullname";
    public const string InternalEmailAddress = "internalemailaddress";
    public const string Address1Telephone1 = "address1_telephone1";
    public const string IsDisabled = "isdisabled";
    public const string BusinessUnitId = "businessunitid";
}
