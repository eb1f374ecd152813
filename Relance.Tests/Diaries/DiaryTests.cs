using System.IO;
using System.Linq;
using Relance.Tests.Solution;
using Xunit;

namespace Relance.Tests.Diaries;

/// <summary>Each story in this folder goes as it is written.</summary>
public sealed class DiaryTests
{
    public static string Folder => Path.Combine(Repository.Root, "Relance.Tests", "Diaries");

    public static TheoryData<string> Files() => new(Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)).Order());

    [Theory]
    [MemberData(nameof(Files))]
    public void Diary_DayByDay_GoesAsItIsWritten(string file) => DiaryRunner.Run(DiaryParser.Parse(file, File.ReadAllText(Path.Combine(Folder, file))));
}
