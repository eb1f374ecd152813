using System.Linq;
using Relance.Domain;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Domain.Recovery;

public sealed class EvidenceFileTests
{
    private static readonly EvidenceDocument[] Documents =
    [
        Document(EvidenceKind.Message, 5, "REM-000002", -5, "html"),
        Document(EvidenceKind.Invoice, 2, "F-2026/014", -60),
        Document(EvidenceKind.Invoice, 1, "F-2026/013", -60),
        Document(EvidenceKind.Statement, 3, "Relevé", 0),
        Document(EvidenceKind.Message, 4, "REM-000001", -15, "html"),
    ];

    private static readonly EvidenceFile File = Compose(Documents);

    [Fact]
    public void Entries_StandByChapterThenDayThenReference() => Assert.Equal(
        [
            "01-statement/01-01-Releve.pdf",
            "03-invoices/03-01-F-2026-013.pdf",
            "03-invoices/03-02-F-2026-014.pdf",
            "05-messages/05-01-REM-000001.html",
            "05-messages/05-02-REM-000002.html",
        ],
        File.Entries.Select(entry => entry.Path));

    [Fact]
    public void Compose_InAnyOrder_IsTheSameFile() => Assert.Equal(File, Compose(Documents.Reverse().ToArray()));

    [Fact]
    public void Missing_AreTheChaptersThatTheRouteNeeds() =>
        Assert.Equal([EvidenceKind.Contract, EvidenceKind.FormalNotice], File.Missing);

    [Theory]
    [InlineData("../../etc/passwd", "03-01-etc-passwd.pdf")]
    [InlineData("C:\\factures\\é à.doc", "03-01-C-factures-e-a-doc.pdf")]
    [InlineData("…", "03-01-.pdf")]
    public void Path_OfAnyReference_StaysInItsFolder(string reference, string expected)
    {
        var entry = Compose(Document(EvidenceKind.Invoice, 1, reference, 0)).Entries.Single();
        Assert.Equal("03-invoices/" + expected, entry.Path);
    }

    [Fact]
    public void Path_SameReferenceTwice_IsStillUnique() => Assert.Equal(
        2,
        Compose(Document(EvidenceKind.Invoice, 1, "F-1", 0), Document(EvidenceKind.Invoice, 2, "F-1", 0)).Entries.Select(entry => entry.Path).Distinct().Count());

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 60)]
    public void Path_LongReference_IsCut(int length, int expected) => Assert.Equal(
        "03-invoices/03-01-".Length + expected + ".pdf".Length,
        Compose(Document(EvidenceKind.Invoice, 1, new string('x', length), 0)).Entries.Single().Path.Length);

    [Fact]
    public void ArchiveName_NamesDebtorAndDay() => Assert.Equal("evidence-Ets-Durand-2026-11-23.zip", File.ArchiveName);

    private static EvidenceFile Compose(params EvidenceDocument[] documents) => EvidenceFile.Compose(
        "Ets Durand", A.Monday, documents, ValueList.Of(EvidenceKind.Statement, EvidenceKind.Contract, EvidenceKind.Invoice, EvidenceKind.FormalNotice));

    private static EvidenceDocument Document(EvidenceKind kind, int id, string reference, int days, string extension = "pdf") =>
        new(kind, A.Id(id), reference, A.Monday.PlusDays(days), extension);
}
