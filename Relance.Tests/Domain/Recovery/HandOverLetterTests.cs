using System;
using System.IO;
using NodaTime;
using Relance.Domain;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

/// <summary>The letter that gives a case to an agency, read once by a person and kept as approved.</summary>
public sealed class HandOverLetterTests
{
    [Theory]
    [InlineData("fr", "FR", true)]
    [InlineData("en", "GB", false)]
    public void Letter_WithEverything_IsAsApproved(string language, string country, bool isAttached)
    {
        var culture = TextCulture.Find(language)!;
        var letter = Letter(country) with { IsEvidenceAttached = isAttached };
        var written = HandOverLetterWriter.Subject(letter, culture) + "\n\n" + HandOverLetterWriter.Html(letter, culture) + "\n";
        var approved = Path.Combine(Repository.Root, "Relance.Tests", "Approvals", "Letters", $"hand-over.{language}.html");
        if (Environment.GetEnvironmentVariable("RELANCE_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, written);
        }

        Assert.True(File.Exists(approved), $"No approved output: read it and write it with RELANCE_APPROVE=1 ({approved}).");
        Assert.Equal(File.ReadAllText(approved), written);
    }

    [Fact]
    public void Letter_WithMarkupInItsValues_EscapesIt()
    {
        var html = HandOverLetterWriter.Html(Letter("FR") with { DebtorName = "<b>Durand</b> & Fils", Notes = "Voir <annexe>\nUrgent" }, TextCulture.FrenchFrance);

        Assert.Contains("&lt;b&gt;Durand&lt;/b&gt; &amp; Fils", html);
        Assert.Contains("<p>Voir &lt;annexe&gt;<br>Urgent</p>", html);
    }

    [Theory]
    [InlineData("FR", true)]
    [InlineData("DE", false)]
    public void Letter_ToAFrenchAgency_RecallsWhoBearsTheCosts(string country, bool isRecalled) =>
        Assert.Equal(isRecalled, HandOverLetterWriter.Html(Letter(country), TextCulture.FrenchFrance).Contains("L. 111-8"));

    private static HandOverLetter Letter(string country) => new()
    {
        CaseNumber = "HND-000012",
        PlacedOn = new LocalDate(2026, 11, 23),
        Agency = new Agency { Id = Guid.Empty, Name = "Recouvrement Rhône", Country = country, Terms = new AgencyTerms(10m, 50m, true) },
        AgencyContact = "Sophie Marchand",
        MandateSignedOn = new LocalDate(2026, 1, 27),
        Payout = "sous un mois",
        CreditorName = "Atelier Lumen",
        CreditorAddress = "4, quai Claude-Bernard\n69007 Lyon",
        DebtorName = "Ets Durand",
        DebtorNumber = "C-0042",
        DebtorAddress = "3, rue des Lilas\n69003 Lyon",
        DebtorPhone = "+33 4 72 00 00 10",
        Currency = "EUR",
        Lines = ValueList.Of(
            new HandOverLine("F-001", new LocalDate(2026, 8, 1), new LocalDate(2026, 8, 31), 1200m, 58.4m),
            new HandOverLine("F-002", new LocalDate(2026, 9, 1), new LocalDate(2026, 10, 1), 300m, 0m)),
        EvidenceName = "evidence-ets-durand-2026-11-23.zip",
        IsEvidenceAttached = true,
        Notes = "Le débiteur a changé d’adresse en octobre.",
        Answering = ValueList.Of("Nadia Roussel", "compta@lumen.example", "+33 4 72 00 00 00"),
    };
}
