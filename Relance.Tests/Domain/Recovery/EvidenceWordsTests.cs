using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Relance.Domain;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

/// <summary>What the evidence says is what the app says: each value has the words of the label of its choice.</summary>
public sealed class EvidenceWordsTests
{
    [Fact]
    public void PaymentKinds_AreNamedAsInTheApp() => AssertLabels<PaymentKind>("relance_paymentkind", EvidenceWords.Of);

    [Fact]
    public void ReminderStates_AreNamedAsInTheApp() => AssertLabels<ReminderState>("relance_reminderstate", EvidenceWords.Of);

    [Fact]
    public void PromiseStates_AreNamedAsInTheApp() => AssertLabels<PromiseState>("relance_promisestate", EvidenceWords.Of);

    [Fact]
    public void DisputeOutcomes_AreNamedAsInTheApp() => AssertLabels<DisputeOutcome>("relance_disputeoutcome", EvidenceWords.Of);

    [Fact]
    public void DisputeCauses_AreNamedAsInTheApp() => AssertLabels<DisputeCause>("relance_disputecause", EvidenceWords.Of);

    private static void AssertLabels<TValue>(string choice, Func<TValue, TextCulture, string> words) where TValue : struct, Enum
    {
        var options = XDocument.Load(Path.Combine(Repository.Solution, "src", "OptionSets", choice + ".xml")).Descendants("option")
            .ToDictionary(option => option.Attribute("ExternalValue")!.Value, Labels);

        Assert.All(Enum.GetValues<TValue>(), value => Assert.Equal(options[value.ToString()], (words(value, TextCulture.EnglishBritain), words(value, TextCulture.FrenchFrance))));
    }

    private static (string English, string French) Labels(XElement option)
    {
        var labels = option.Descendants("label").ToDictionary(label => label.Attribute("languagecode")!.Value, label => label.Attribute("description")!.Value);
        return (labels["1033"], labels["1036"]);
    }
}
