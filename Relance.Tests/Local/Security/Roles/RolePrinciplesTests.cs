using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Relance.Local.Metadata;
using Relance.Local.Solution;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Security.Roles;

/// <summary>What holds for the roles whatever tables there are, and the document that shows them to people.</summary>
public sealed class RolePrinciplesTests
{
    private static readonly Catalog Solution = Catalog.Load(Repository.Solution);

    // What an administrator sets up; a run is started, not set up.
    private static readonly string[] Settings =
        Of("Administrator").Where(privilege => privilege.StartsWith("prvCreate", StringComparison.Ordinal)).Select(privilege => privilege["prvCreate".Length..]).Except(["relance_Run"]).ToArray();

    [Fact]
    public void Document_Roles_AreThoseOfTheSolution()
    {
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "consultants.md"));

        Assert.True(
            document == RoleTables.Place(document, Solution),
            "docs/consultants.md does not show the roles as they are: look at the difference after dotnet run --project Relance.Local -- solution roles");
    }

    [Fact]
    public void Document_WithoutTheMarks_IsRefused() => Assert.Throws<FormatException>(() => RoleTables.Place("# For consultants\n", Solution));

    [Fact]
    public void Auditor_OnlyReads() => Assert.All(Of("Auditor"), privilege => Assert.StartsWith("prvRead", privilege, StringComparison.Ordinal));

    [Fact]
    public void Deleting_IsForSettingsByTheAdministratorAndForOnesOwnSnoozes()
    {
        Assert.All(Of("Administrator").Where(Deletes), privilege => Assert.Contains(privilege["prvDelete".Length..], Settings));
        Assert.All(
            Solution.Roles.Where(role => role.Name != "Relance - Administrator").SelectMany(role => role.Privileges).Where(privilege => Deletes(privilege.Key)),
            privilege => Assert.Equal("prvDeleterelance_Snooze", privilege.Key));
    }

    [Fact]
    public void Settings_AreChangedByTheAdministratorAndAgenciesByTheCreditManager()
    {
        var others = Solution.Roles.Where(role => role.Name != "Relance - Administrator")
            .SelectMany(role => Settings.SelectMany(table => new[] { "prvCreate" + table, "prvWrite" + table }).Where(role.Privileges.ContainsKey).Select(privilege => (role.Name, privilege)));

        Assert.All(others, change => Assert.Equal(("Relance - Credit Manager", "relance_Agency"), (change.Name, change.privilege[change.privilege.IndexOf("relance_", StringComparison.Ordinal)..])));
    }

    [Fact]
    public void Service_OnlyReadsStartsRunsAndEvaluates() => Assert.Equal(
        new[] { "prvCreaterelance_Run", "prvWriterelance_Reminder" },
        Of("Service").Where(privilege => !privilege.StartsWith("prvRead", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("relance_ApproveReminder", "Collector", "Credit Manager")]
    [InlineData("relance_RejectReminder", "Collector", "Credit Manager")]
    [InlineData("relance_PlaceHold", "Credit Manager")]
    [InlineData("relance_ReleaseHold", "Credit Manager")]
    [InlineData("relance_EvaluateDebtor", "Collector", "Credit Manager", "Service")]
    [InlineData("relance_RunDunning", "Administrator", "Credit Manager", "Service")]
    public void Api_OfConsequence_IsForTheseRoles(string api, params string[] roles)
    {
        var privilege = Solution.FindCustomApi(api)!.ExecutePrivilege!;

        Assert.Equal(roles, Solution.Roles.Where(role => role.Privileges.ContainsKey(privilege)).Select(role => role.Name["Relance - ".Length..]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Api_Any_DemandsAPrivilege() => Assert.All(Solution.CustomApis, api => Assert.NotNull(api.ExecutePrivilege));

    [Fact]
    public void SecuredColumn_Any_IsInAProfileThatReadsIt()
    {
        var secured = Solution.Tables.SelectMany(table => table.Columns.Where(column => column.Secured).Select(column => (table.LogicalName, column.LogicalName)));
        var readable = Solution.ColumnSecurityProfiles.SelectMany(profile => profile.Permissions).Where(one => one.CanRead).Select(one => (one.Table, one.Column));

        Assert.Contains(("account", "relance_riskclass"), secured);
        Assert.Empty(secured.Except(readable));
    }

    private static bool Deletes(string privilege) => privilege.StartsWith("prvDelete", StringComparison.Ordinal);

    private static IEnumerable<string> Of(string role) => Solution.Roles.Single(one => one.Name == "Relance - " + role).Privileges.Keys;
}
