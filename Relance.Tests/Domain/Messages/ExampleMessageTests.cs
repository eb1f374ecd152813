using System;
using System.Linq;
using NodaTime;
using Relance.Domain;
using Xunit;

namespace Relance.Tests.Domain.Messages;

/// <summary>Every text can be tried before a debtor sees it, by a creditor who gave a name and an address.</summary>
public sealed class ExampleMessageTests
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    public static TheoryData<string> Files => new(DefaultText.All.Where(text => !text.Name.Contains("-public", StringComparison.Ordinal) && !text.Name.Contains("-consumer", StringComparison.Ordinal)).Select(text => text.ToString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void DefaultText_WithTheExample_IsComposed(string file)
    {
        var text = DefaultText.All.Single(one => one.ToString() == file);
        var culture = TextCulture.Find(text.Language)!;

        foreach (var step in new[] { null, Formal })
        {
            var composition = Composer.Compose(text.Read(), Example(step, culture), culture);

            Assert.Empty(composition.Failures);
        }
    }

    [Fact]
    public void Example_OfAStepBeforeTheDueDate_IsNotLate() =>
        Assert.All(Example(Formal with { DaysFromDue = -7 }, TextCulture.FrenchFrance).Lines, line => Assert.True(line.DaysLate < 0));

    [Fact]
    public void Example_ClaimsWhatItsStepClaims()
    {
        var claims = Example(Formal, TextCulture.FrenchFrance).Claims!;

        Assert.Equal((null, 80m), (claims.Interest, claims.Compensation));
        Assert.Null(Example(null, TextCulture.FrenchFrance).Claims);
    }

    [Fact]
    public void Example_AsksForWhatIsNotDisputed()
    {
        var model = Example(null, TextCulture.EnglishBritain);

        Assert.Equal(5200m, model.Asked!.Value.Amount);
        Assert.Equal(180.50m, model.Totals[0].Disputed.Amount);
    }

    private static Step Formal => new() { Id = Guid.Empty, Order = 4, Name = "Formal notice", DaysFromDue = 35, ClaimsCompensation = true, PayWithinDays = 8 };

    private static MessageModel Example(Step? step, TextCulture culture) => ExampleMessage.Of(
        new MessageCreditor("Ateliers Morel", "3 rue des Forges\n69003 Lyon", "", new MessageContact("Ateliers Morel", "")), new MessagePayment("C-0000"), step, "reminder-1", Today, culture);
}
