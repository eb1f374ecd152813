using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Metadata;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Security.Roles;

/// <summary>
/// What the role files say, tried out: each role on each table with rows of its own, of a colleague and of another business unit. The
/// cases come from the solution, so a new table or role is tried without being named here.
/// </summary>
public sealed class RoleRightsTests(RoleStage stage) : IClassFixture<RoleStage>
{
    private const int Missing = -2147220960;
    private const int OutOfReach = -2147187962;

    private static readonly Catalog Solution = Catalog.Load(Repository.Solution);

    private enum Answer
    {
        Allowed,
        Missing,
        OutOfReach,
    }

    public static IEnumerable<object[]> RolesAndTables =>
        from role in Solution.Roles from table in Solution.Tables.Where(RoleStage.IsTried) select new object[] { role.Name, table.LogicalName };

    public static IEnumerable<object[]> RolesAndApis =>
        from role in Solution.Roles from api in Solution.CustomApis select new object[] { role.Name, api.UniqueName };

    [Theory]
    [MemberData(nameof(RolesAndTables))]
    public void Row_OfOneselfAColleagueAndAStranger_IsReachedAsTheRoleSays(string roleName, string tableName)
    {
        var (role, table) = (RoleOf(roleName), stage.Catalog[tableName]);
        var row = stage.Sample(tableName);
        var name = table.Columns.First(column => column is { Type: ColumnType.Text, ValidForUpdate: true, Secured: false, BaseOf: null });

        foreach (var owner in Owners(role, table))
        {
            Expect(role, owner, table, "Read", new RetrieveRequest { Target = row, ColumnSet = new ColumnSet(table.PrimaryId) });
            Expect(role, owner, table, "Write", new UpdateRequest { Target = new Entity(tableName, row.Id) { [name.LogicalName] = "1" } });
            Expect(role, owner, table, "Delete", new DeleteRequest { Target = row });
            Expect(role, owner, table, "Create", new CreateRequest { Target = NewRow(table, owner) });
            if (table.Ownership == Ownership.User)
            {
                var handed = new Entity(tableName, row.Id) { ["ownerid"] = new EntityReference("systemuser", stage.Colleague) };
                var expected = Worse(Expected(role, owner, table, "Write"), Expected(role, owner, table, "Assign"));
                Expect(role, owner, expected, new UpdateRequest { Target = handed }, tableName);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RolesAndTables))]
    public void Link_ToARow_NeedsWriteAppendAndAppendTo(string roleName, string tableName)
    {
        var (role, table) = (RoleOf(roleName), stage.Catalog[tableName]);
        var user = stage.User(role);
        foreach (var column in table.Columns.Where(column => column is { IsReference: true, ValidForUpdate: true, Secured: false, Type: not ColumnType.Owner }))
        {
            foreach (var target in column.Targets.Where(stage.HasSample))
            {
                var linked = new Entity(tableName, stage.Sample(tableName).Id) { [column.LogicalName] = stage.Sample(target) };
                var expected = Worse(
                    Worse(Expected(role, user, table, "Write"), Expected(role, user, table, "Append")),
                    Expected(role, user, stage.Catalog[target], "AppendTo"));
                Expect(role, user, expected, new UpdateRequest { Target = linked }, tableName, target);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RolesAndApis))]
    public void Api_IsCalledByThoseWhoHaveItsPrivilege(string roleName, string apiName)
    {
        var role = RoleOf(roleName);
        var api = stage.Catalog.FindCustomApi(apiName)!;
        var expected = api.ExecutePrivilege is null || role.Privileges.ContainsKey(api.ExecutePrivilege) ? Answer.Allowed : Answer.Missing;

        Expect(role, stage.User(role), expected, ApiCall.Of(api, stage), stage.Catalog.Tables.Where(RoleStage.IsTried).Select(table => table.LogicalName).ToArray());
    }

    [Fact]
    public void Reminder_OfTheStage_CanBeApproved()
    {
        var role = RoleOf("Relance - Collector");
        var request = ApiCall.Of(stage.Catalog.FindCustomApi("relance_ApproveReminder")!, stage);

        Assert.Null(stage.Try(stage.User(role), request, stage.User(role), "account", "invoice", "relance_reminder"));
    }

    private void Expect(Role role, Guid owner, Table table, string right, OrganizationRequest request) =>
        Expect(role, owner, Expected(role, owner, table, right), request, table.LogicalName);

    // What is allowed may still be refused for what the rows say, never for a right.
    private void Expect(Role role, Guid owner, Answer expected, OrganizationRequest request, params string[] owned)
    {
        var fault = stage.Try(stage.User(role), request, owner, owned);
        var answer = fault?.ErrorCode switch
        {
            Missing => Answer.Missing,
            OutOfReach => Answer.OutOfReach,
            _ => Answer.Allowed,
        };
        Assert.True(expected == answer, $"{role.Name}, {request.RequestName} {string.Join(' ', owned.Take(2))}, rows of {Named(role, owner)}: {expected} by the role file, but {answer}: {fault?.Message}");
    }

    private Answer Expected(Role role, Guid owner, Table table, string right) =>
        !role.Privileges.TryGetValue("prv" + right + table.PrivilegeName, out var depth) ? Answer.Missing
        : table.Ownership == Ownership.Organization || owner == stage.User(role) || depth == PrivilegeDepth.Global ? Answer.Allowed
        : depth is PrivilegeDepth.Local or PrivilegeDepth.Deep && owner == stage.Colleague ? Answer.Allowed
        : Answer.OutOfReach;

    // Rights are asked one after the other; the first that fails is told, and what is missing is missing for any row.
    private static Answer Worse(Answer first, Answer second) => first == Answer.Allowed ? second : first;

    private IEnumerable<Guid> Owners(Role role, Table table) =>
        table.Ownership == Ownership.User ? new[] { stage.User(role), stage.Colleague, stage.Stranger } : new[] { stage.User(role) };

    private static Entity NewRow(Table table, Guid owner)
    {
        var row = new Entity(table.LogicalName);
        if (table.Ownership == Ownership.User)
        {
            row["ownerid"] = new EntityReference("systemuser", owner);
        }

        return row;
    }

    private string Named(Role role, Guid owner) => owner == stage.User(role) ? "oneself" : owner == stage.Colleague ? "a colleague" : "a stranger";

    private static Role RoleOf(string name) => Solution.Roles.Single(role => role.Name == name);
}
