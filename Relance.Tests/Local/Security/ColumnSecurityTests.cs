using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Host;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Security;

/// <summary>A copy of the solution in which the IBAN of the policy is secured, with one profile that may read it.</summary>
public sealed class ColumnSecurityTests : IDisposable
{
    private const int UpdateRefused = -2147158777;
    private const string Profile = "Bank data";
    private const string Profiles = """
        <FieldSecurityProfiles xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <FieldSecurityProfile name="Bank data" description="" fieldsecurityprofileid="{5e1a0000-0000-4000-8000-0000000000aa}">
            <FieldPermissions>
              <FieldPermission>
                <EntityName>relance_policy</EntityName><AttributeName>relance_iban</AttributeName>
                <CanRead>4</CanRead><CanUpdate>0</CanUpdate><CanCreate>0</CanCreate><CanReadUnmasked>0</CanReadUnmasked>
              </FieldPermission>
            </FieldPermissions>
          </FieldSecurityProfile>
        </FieldSecurityProfiles>
        """;

    private readonly MutatedSolution solution = new();
    private readonly LocalDataverse host;
    private readonly Guid policy;

    public ColumnSecurityTests()
    {
        solution.EditColumn("relance_Policy", "relance_Iban", column => column.Element("IsSecured")!.Value = "1");
        solution.Write("src/Other/FieldSecurityProfiles.xml", Profiles);
        host = Hosts.Bare(options => options with { SolutionFolder = solution.Path });
        policy = host.System.Create(new Entity("relance_policy") { ["relance_name"] = "a", ["relance_iban"] = "FR7630006000011234567890189" });
    }

    [Fact]
    public void SecuredColumn_WithoutAProfile_LooksEmpty()
    {
        Assert.False(Read(User()).Contains("relance_iban"));
    }

    [Fact]
    public void SecuredColumn_ReadByAQuery_LooksEmptyToo()
    {
        Assert.False(Assert.Single(User().Rows("relance_policy")).Contains("relance_iban"));
    }

    [Fact]
    public void SecuredColumn_WithAProfile_IsRead()
    {
        Assert.True(Read(User(Profile)).Contains("relance_iban"));
    }

    [Fact]
    public void SecuredColumn_ForSystemAndAdministrators_IsRead()
    {
        IOrganizationService administrator = host.As(host.CreateUser("Ada Min", new[] { Organization.AdministratorRole }));

        Assert.True(Read(host.System).Contains("relance_iban"));
        Assert.True(Read(administrator).Contains("relance_iban"));
    }

    [Fact]
    public void SecuredColumn_SetWithoutPermission_IsRefused()
    {
        var update = new Entity("relance_policy", policy) { ["relance_iban"] = "FR76" };

        Assert.Contains("relance_iban", Faults.Of(UpdateRefused, () => User(Profile).Update(update)).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        host.Dispose();
        solution.Dispose();
    }

    private IOrganizationService User(params string[] profiles) =>
        host.As(host.CreateUser("Claire Besson", new[] { "Relance - Administrator" }, columnProfiles: profiles));

    private Entity Read(IOrganizationService service) => service.Retrieve("relance_policy", policy, new ColumnSet("relance_name", "relance_iban"));
}
