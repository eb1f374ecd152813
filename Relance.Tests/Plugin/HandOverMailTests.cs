using System;
using System.IO;
using System.IO.Compression;
using Microsoft.Xrm.Sdk;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>The letter to the agency waits as a draft with its evidence; a person sends it.</summary>
public sealed class HandOverMailTests
{
    [Fact]
    public void HandOver_ToAnAgencyWithAnAddress_DraftsTheLetterWithTheEvidence()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency(row =>
        {
            row[AgencyTable.Email] = "dossiers@rhone.example";
            row[AgencyTable.ContactName] = "Sophie Marchand";
        });

        var number = desk.Case(desk.HandOver(agency)).Text(HandoverTable.Name);
        desk.Evaluate();

        var email = Assert.Single(desk.Rows(EmailTable.LogicalName));
        Assert.Equal((EmailTable.States.Open, EmailTable.Statuses.Draft), (email.Code(EmailTable.StateCode), email.Code(EmailTable.StatusCode)));
        Assert.Equal($"Dossier {number} – Ets Durand – 1 200,00 €", RecoveryDesk.Plain(email.Text(EmailTable.Subject)!));
        Assert.Contains("Sophie Marchand", email.Text(EmailTable.Description));
        Assert.Contains("F-001", email.Text(EmailTable.Description));
        Assert.Empty(desk.Engine.Mailed);
        var attachment = Assert.Single(desk.Rows(ActivityMimeAttachmentTable.LogicalName));
        Assert.Contains(attachment.Text(ActivityMimeAttachmentTable.FileName)!, email.Text(EmailTable.Description));
        using var zip = new ZipArchive(new MemoryStream(Convert.FromBase64String(attachment.Text(ActivityMimeAttachmentTable.Body)!)));
        Assert.NotEmpty(zip.Entries);

        desk.Service.Execute(new OrganizationRequest("SendEmail") { ["EmailId"] = email.Id, ["TrackingToken"] = "", ["IssueSend"] = true });
        desk.Engine.RunAsyncSteps();
        Assert.Equal(["dossiers@rhone.example"], desk.Engine.Mailed);
    }

    [Fact]
    public void HandOver_ByACreditManager_DraftsInTheirName()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));
        var agency = desk.Agency(row => row[AgencyTable.Email] = "dossiers@rhone.example");
        var manager = desk.Engine.CreateUser("Paul Mercier", RecoveryDesk.CreditManager);

        Desk.Ask(desk.Engine.As(manager), "relance_HandOver", ("Debtor", desk.DebtorReference), ("Agency", agency), ("Notes", "Gérant joignable le matin"));

        var email = Assert.Single(desk.Rows(EmailTable.LogicalName));
        Assert.Equal(manager, email.Key(EmailTable.OwnerId));
        Assert.Contains("Gérant joignable le matin", email.Text(EmailTable.Description));
    }

    [Fact]
    public void HandOver_ToAnAgencyWithoutAnAddress_DraftsNothing()
    {
        using var desk = new Desk();
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-4));

        desk.HandOver(desk.Agency());

        Assert.Empty(desk.Rows(EmailTable.LogicalName));
    }
}
