using System;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using NodaTime;
using Relance.Deploy;
using Relance.Domain;
using Relance.Local.Configuration;
using Relance.Local.Host;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Plugin;

public sealed class SendTestTests : IDisposable
{
    private readonly LocalDataverse host = Hosts.WithPlugins();
    private readonly Guid administrator;

    public SendTestTests()
    {
        new ConfigurationSeed(host.System, TextCulture.FrenchFrance, new LocalDate(2026, 1, 1))
            .Write(ConfigurationData.Read(Repository.Solution));
        administrator = host.CreateUser("Ada Admin", ["Relance - Administrator"]);
    }

    [Theory]
    [InlineData("reminder-1", "fr", "[Essai] ")]
    [InlineData("formal-notice", "en", "[Test] ")]
    public void SendTest_IsSentFromTheCallerToTheCaller(string text, string language, string mark)
    {
        GiveAddress();

        var answer = Send(administrator, text, language, isDraft: false);

        var email = host.System.Retrieve(EmailTable.LogicalName, ((EntityReference)answer["Email"]).Id, new ColumnSet(true));
        Assert.True((bool)answer["Sent"]);
        Assert.StartsWith(mark, (string)answer["Subject"], StringComparison.Ordinal);
        Assert.NotEqual(EmailTable.Statuses.Draft, email.GetAttributeValue<OptionSetValue>(EmailTable.StatusCode).Value);
        foreach (var column in new[] { EmailTable.From, EmailTable.To })
        {
            Assert.Equal(administrator, email.GetAttributeValue<EntityCollection>(column).Entities.Single().GetAttributeValue<EntityReference>(ActivityPartyTable.PartyId).Id);
        }
    }

    [Fact]
    public void SendTest_AsADraft_IsNotSentAndWritesNoReminder()
    {
        var answer = Send(administrator, "reminder-2", "fr", isDraft: true);

        var email = host.System.Retrieve(EmailTable.LogicalName, ((EntityReference)answer["Email"]).Id, new ColumnSet(EmailTable.StatusCode));
        Assert.False((bool)answer["Sent"]);
        Assert.Equal(EmailTable.Statuses.Draft, email.GetAttributeValue<OptionSetValue>(EmailTable.StatusCode).Value);
        Assert.Empty(host.System.RetrieveMultiple(new QueryExpression(ReminderTable.LogicalName)).Entities);
    }

    [Fact]
    public void SendTest_OfATextThatIsNotThere_IsRefusedByName()
    {
        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Send(administrator, "no-such-text", "en", isDraft: true));

        Assert.Contains("no-such-text", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SendTest_OfATextThatNeedsMoreThanThePolicySays_IsRefusedWithWhatIsMissing()
    {
        var refusal = Assert.Throws<FaultException<OrganizationServiceFault>>(() => Send(administrator, "formal-notice", "en", isDraft: true));

        Assert.Contains("creditor.address", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SendTest_ByACollector_IsRefused()
    {
        var collector = host.CreateUser("Colin Collector", ["Relance - Collector"]);

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => Send(collector, "reminder-1", "en", isDraft: true));
    }

    public void Dispose() => host.Dispose();

    private void GiveAddress()
    {
        var policy = host.System.RetrieveMultiple(new QueryExpression(PolicyTable.LogicalName)).Entities.Single();
        host.System.Update(new Entity(PolicyTable.LogicalName, policy.Id) { [PolicyTable.CreditorAddress] = "3 rue des Forges\n69003 Lyon" });
    }

    private ParameterCollection Send(Guid user, string text, string language, bool isDraft) =>
        host.As(user).Execute(new OrganizationRequest("relance_SendTest") { ["TextName"] = text, ["Language"] = language, ["Draft"] = isDraft }).Results;
}
