using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;
using Money = Microsoft.Xrm.Sdk.Money;

namespace Relance.Tests.Plugin;

/// <summary>Opening a customer: a proposal with its reasons, which only a person applies (design rule 44).</summary>
public sealed class OpenCustomerTests
{
    [Theory]
    [InlineData(79, "B")]
    [InlineData(80, "A")]
    [InlineData(81, "A")]
    public void OpenCustomer_AroundAScoreOfTheGrid_ProposesItsClassAndWritesNothing(int score, string expected)
    {
        using var desk = new Desk();
        Know(desk, account => account[AccountTable.ExternalScore] = score);

        var response = desk.Ask("relance_OpenCustomer", ("Debtor", desk.DebtorReference));

        Assert.Equal(expected, response["Class"]);
        Assert.Contains(score.ToString(System.Globalization.CultureInfo.InvariantCulture), (string)response["Explanation"]);
        Assert.Null(desk.Account().Amount(AccountTable.CreditLimit));
        Assert.Empty(desk.Rows(AnnotationTable.LogicalName));
    }

    [Fact]
    public void OpenCustomer_Applied_WritesLimitTermsAndANote()
    {
        using var desk = new Desk();
        var terms = desk.Service.Create(new Entity(PaymentTermsTable.LogicalName)
        {
            [PaymentTermsTable.Name] = "30 jours nets",
            [PaymentTermsTable.Code] = "net-30",
            [PaymentTermsTable.Days] = 30,
        });
        Know(desk, account =>
        {
            account[AccountTable.ExternalScore] = 65;
            account[AccountTable.CompanySize] = Choices.To(CompanySize.Medium);
        });

        var response = desk.Ask("relance_OpenCustomer", ("Debtor", desk.DebtorReference), ("Apply", true));

        Assert.Equal("B", response["Class"]);
        Assert.Equal(30, response["TermsDays"]);
        Assert.Equal(((Money)response["Limit"]).Value, desk.Account().Amount(AccountTable.CreditLimit));
        Assert.Equal(terms, desk.Account().Key(AccountTable.PaymentTermsId));
        Assert.Equal((string)response["Explanation"], Assert.Single(desk.Rows(AnnotationTable.LogicalName)).Text(AnnotationTable.NoteText));
    }

    [Fact]
    public void OpenCustomer_WithInsolvencyProceedings_ProposesNothingOnCredit()
    {
        using var desk = new Desk();
        Know(desk, account => account[AccountTable.InsolvencyOn] = Days.ToColumn(Desk.Monday));

        var response = desk.Ask("relance_OpenCustomer", ("Debtor", desk.DebtorReference));

        Assert.Equal(("E", 0), (response["Class"], response["TermsDays"]));
        Assert.Equal(0m, ((Money)response["Limit"]).Value);
    }

    [Theory]
    [InlineData(DebtorKind.Company)]
    [InlineData(DebtorKind.PublicBody)]
    [InlineData(DebtorKind.Consumer)]
    public void Texts_OfEachKind_ReadWellInBothLanguages(DebtorKind kind)
    {
        var proposal = CustomerOpening.Propose(new OpeningFacts { Kind = kind }, new OpeningSettings());

        var english = OpeningTexts.Of(proposal, "EUR", TextCulture.EnglishBritain);
        var french = OpeningTexts.Of(proposal, "EUR", TextCulture.FrenchFrance);

        Assert.Equal(english.Count, french.Count);
        Assert.All(english.Concat(french), line => Assert.EndsWith(".", line));
        Assert.All(french, line => Assert.DoesNotContain(" :", line));
    }

    private static void Know(Desk desk, Action<Entity> with)
    {
        var account = new Entity(AccountTable.LogicalName, desk.Debtor);
        with(account);
        desk.Service.Update(account);
    }
}
