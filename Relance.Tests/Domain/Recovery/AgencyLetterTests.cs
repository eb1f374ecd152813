using System;
using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class AgencyLetterTests
{
    private static readonly AgencyLetter First = new()
    {
        CollectorName = "Recouvrement du Rhône",
        CollectorAddress = "1, place Bellecour, 69002 Lyon",
        CollectorActivity = "recouvrement amiable de créances",
        CreditorName = "Atelier Martin SARL",
        CreditorAddress = "12, quai de Saône, 69002 Lyon",
        Basis = "Facture F-001",
        ShowsParts = true,
        Request = "Nous vous invitons à payer",
        PaymentMeans = "Virement",
        Text = "Madame, Monsieur, " + string.Join("\n", AgencyLetterCheck.LegalText).Replace('\'', '’'),
    };

    [Fact]
    public void First_Complete_LacksNothingWhateverItsTypography() => Assert.Empty(AgencyLetterCheck.Missing(First));

    [Fact]
    public void First_Empty_LacksEveryPoint() => Assert.Equal(8, AgencyLetterCheck.Missing(new AgencyLetter()).Count);

    [Fact]
    public void First_WithOneParagraphOnly_LacksTheLegalText() => Assert.Equal(
        [AgencyItem.LegalText],
        AgencyLetterCheck.Missing(First with { Text = AgencyLetterCheck.LegalText[0] }));

    [Fact]
    public void Costs_WithoutATitle_AreNeverAsked() =>
        Assert.Equal([AgencyItem.NoCreditorCosts], AgencyLetterCheck.Missing(First with { CreditorCosts = 0.01m }));

    [Theory]
    [InlineData(true, "R-1", true)]
    [InlineData(false, "R-1", false)]
    [InlineData(true, "", false)]
    public void Later_RecallsTheFirst(bool recalls, string reference, bool holds) => Assert.Equal(
        holds,
        AgencyLetterCheck.Missing(new AgencyLetter { FirstLetterOn = A.Monday, RecallsFirstLetter = recalls, FirstLetterReference = reference }).IsEmpty);

    [Fact]
    public void Items_HaveUniqueCodesAndTextsInBothLanguages()
    {
        var items = Enum.GetValues<AgencyItem>();
        Assert.Equal(items.Length, items.Select(AgencyItemTexts.Code).Distinct().Count());
        Assert.All(items, item => Assert.EndsWith(".", AgencyItemTexts.Of(item, TextCulture.FrenchFrance)));
        Assert.All(items, item => Assert.EndsWith(".", AgencyItemTexts.Of(item, TextCulture.EnglishBritain)));
        Assert.DoesNotContain(items, item => AgencyItemTexts.Of(item, TextCulture.FrenchFrance).Contains('\''));
    }
}
