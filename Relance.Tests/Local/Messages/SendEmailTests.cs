using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Mail;
using Relance.Tests.Builders;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Local.Messages;

public sealed class SendEmailTests
{
    private const int Open = 0;
    private const int Completed = 1;
    private const int Sent = 3;
    private const int Failed = 8;

    [Fact]
    public void Email_ToAContact_GoesToItsAddressAndIsSent()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid email = Email(host, Party("contact", host.System.Contact("Besson", email: "claire@durand.example")));

        Send(host, email);

        OutgoingMail mail = Assert.Single(host.Outbox.Delivered);
        Assert.Equal("claire@durand.example", Assert.Single(mail.To).Address);
        AssertStatus(host, email, Completed, Sent);
    }

    [Fact]
    public void Email_WithAnAddressWrittenOnTheParty_GoesThere()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid email = Email(host, new Entity("activityparty") { ["addressused"] = "compta@durand.example" });

        Send(host, email);

        Assert.Equal("compta@durand.example", Assert.Single(Assert.Single(host.Outbox.Delivered).To).Address);
    }

    [Fact]
    public void Email_WithoutAnyAddress_FailsAndStaysOpen()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid email = Email(host, Party("account", host.System.Account()));

        Send(host, email);

        Assert.Empty(host.Outbox.Delivered);
        Assert.Single(host.Outbox.Failed);
        AssertStatus(host, email, Open, Failed);
    }

    [Theory]
    [InlineData("claire@durand.example", true)]
    [InlineData("other@durand.example", false)]
    public void Email_ToARefusedAddress_Fails(string address, bool fails)
    {
        using LocalDataverse host = Hosts.Bare();
        host.Outbox.FailAddress("Claire@Durand.example");
        Guid email = Email(host, new Entity("activityparty") { ["addressused"] = address });

        Send(host, email);

        Assert.Equal(fails ? 1 : 0, host.Outbox.Failed.Count);
        AssertStatus(host, email, fails ? Open : Completed, fails ? Failed : Sent);
    }

    [Fact]
    public void Email_ToARefusedDomain_Fails_AndNamesTheAddress()
    {
        using LocalDataverse host = Hosts.Bare();
        host.Outbox.FailDomain("durand.example");

        Send(host, Email(host, new Entity("activityparty") { ["addressused"] = "claire@durand.example" }));

        Assert.Contains("claire@durand.example", Assert.Single(host.Outbox.Failed).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Sending_RunsTheStepsOnUpdateOfEmail()
    {
        using LocalDataverse host = Hosts.Bare();
        Probe updates = host.After("Update", "email", _ => { });

        Send(host, Email(host, new Entity("activityparty") { ["addressused"] = "claire@durand.example" }));

        Assert.Equal(Sent, Assert.Single(updates.Executions).Target.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [Fact]
    public void Sending_InATransactionThatIsRolledBack_DeliversNothing()
    {
        using LocalDataverse host = Hosts.Bare();
        host.After("Update", "email", _ => throw new InvalidPluginExecutionException("no"));
        Guid email = Email(host, new Entity("activityparty") { ["addressused"] = "claire@durand.example" });

        Faults.Of(() => Send(host, email));

        Assert.Empty(host.Outbox.Delivered);
    }

    [Fact]
    public void Email_AlreadySent_IsRefused()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid email = Email(host, new Entity("activityparty") { ["addressused"] = "claire@durand.example" });
        Send(host, email);

        Faults.Of(() => Send(host, email));
    }

    [Fact]
    public void MarkingAsSent_WithoutIssuing_DeliversNothing()
    {
        using LocalDataverse host = Hosts.Bare();
        Guid email = Email(host, new Entity("activityparty") { ["addressused"] = "claire@durand.example" });

        Send(host, email, issue: false);

        Assert.Empty(host.Outbox.Delivered);
        AssertStatus(host, email, Completed, Sent);
    }

    [Fact]
    public void MailFolder_ReceivesAReadableFile_WithTextHtmlAndAttachment()
    {
        using var folder = new ScratchFolder();
        using LocalDataverse host = Hosts.Bare(options => options with { MailFolder = folder.Path });
        Guid email = Email(host, new Entity("activityparty") { ["addressused"] = "claire@durand.example" });
        host.System.Create(new Entity("activitymimeattachment")
        {
            ["objectid"] = new EntityReference("email", email),
            ["objecttypecode"] = "email",
            ["filename"] = "relevé.txt",
            ["mimetype"] = "text/plain",
            ["body"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("solde")),
        });

        Send(host, email);

        string text = File.ReadAllText(Directory.GetFiles(folder.Path, "*.eml").Single());
        Assert.All(text, character => Assert.True(char.IsAscii(character)));
        Assert.Contains("Date: Mon, 23 Nov 2026 08:00:00 +0000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("To: claire@durand.example\r\n", text, StringComparison.Ordinal);
        Assert.Contains($"Subject: =?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes("Facture échue"))}?=", text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes("<p>À régler</p>")), text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes("À régler")), text, StringComparison.Ordinal);
        Assert.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes("solde")), text, StringComparison.Ordinal);
    }

    private static Entity Party(string table, Guid id) => new("activityparty") { ["partyid"] = new EntityReference(table, id) };

    private static Guid Email(LocalDataverse host, params Entity[] to) => host.System.Create(new Entity("email")
    {
        ["subject"] = "Facture échue",
        ["description"] = "<p>À régler</p>",
        ["from"] = new EntityCollection(new List<Entity> { Party("systemuser", WellKnown.ServiceUserId) }),
        ["to"] = new EntityCollection(new List<Entity>(to)),
    });

    private static void Send(LocalDataverse host, Guid email, bool issue = true) => host.System.Execute(new OrganizationRequest("SendEmail")
    {
        ["EmailId"] = email,
        ["IssueSend"] = issue,
        ["TrackingToken"] = string.Empty,
    });

    private static void AssertStatus(LocalDataverse host, Guid email, int state, int status)
    {
        Assert.Equal(state, host.System.Value<OptionSetValue>("email", email, "statecode").Value);
        Assert.Equal(status, host.System.Value<OptionSetValue>("email", email, "statuscode").Value);
    }
}
