// Generated from solution/ (dotnet run --project Relance.Local -- solution constants). Change the solution, not this file.
namespace Relance.Plugin.Tables;

/// <summary>Standard table UserSettings: the columns of it that Relance uses, then its own.</summary>
public static class UserSettingsTable
{
    public const string LogicalName = "usersettings";

    public const string Id = "systemuserid";
    public const string UiLanguageId = "uilanguageid";
    public const string LocaleId = "localeid";
    public const string TimeZoneCode = "timezonecode";
}
