// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table Organization: the columns of it that Relance uses, then its own.</summary>
public static class OrganizationTable
{
    public const string LogicalName = "organization";

    public const string Id = "organizationid";
    public const string Name = "name";
    public const string BaseCurrencyId = "basecurrencyid";
    public const string LanguageCode = "languagecode";
}
