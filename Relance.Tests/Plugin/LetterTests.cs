using System;
using System.Linq;
using System.Text;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>What is posted: the whole letter is attached, since the activity itself holds two thousand characters.</summary>
public sealed class LetterTests
{
    [Fact]
    public void FormalNotice_Approved_BecomesARegisteredLetterWithItsDocument()
    {
        using var desk = new Desk();
        desk.Service.Update(new Entity(AccountTable.LogicalName, desk.Debtor)
        {
            [AccountTable.Address1Line1] = "3, rue des Lilas",
            [AccountTable.Address1PostalCode] = "69003",
            [AccountTable.Address1City] = "Lyon",
            [AccountTable.Address1Country] = "France",
            [AccountTable.Registration] = "404 833 048",
        });
        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));
        desk.GoTo(Desk.Monday.PlusDays(10));
        desk.GoTo(Desk.Monday.PlusDays(25));
        var notice = desk.Rows(ReminderTable.LogicalName).Single(row => row.Flag(ReminderTable.IsFormalNotice));
        Assert.Equal(ReminderState.Proposed, notice.Choice<ReminderState>(ReminderTable.State));

        desk.Ask("relance_ApproveReminder", ("Reminder", new EntityReference(ReminderTable.LogicalName, notice.Id)));

        var letter = Assert.Single(desk.Rows(LetterTable.LogicalName));
        Assert.StartsWith("Lettre recommandée", letter.Text(LetterTable.Subject));
        Assert.Equal("Ets Durand\nBesson\n3, rue des Lilas\n69003 Lyon\nFrance", letter.Text(LetterTable.Address));
        var document = Assert.Single(desk.Rows(AnnotationTable.LogicalName));
        Assert.Equal(notice.Text(ReminderTable.Name) + ".html", document.Text(AnnotationTable.FileName));
        var words = Encoding.UTF8.GetString(Convert.FromBase64String(document.Text(AnnotationTable.DocumentBody)!));
        Assert.Contains("F-001", words);

        // The name stands above the address, the country of the creditor is not written, and earlier reminders are spoken of.
        Assert.Contains("|Besson, 3, rue des Lilas, 69003 Lyon|404 833 048|recommandé|suite|", words);
    }
}
