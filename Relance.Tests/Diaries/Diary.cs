using System;
using System.Collections.Generic;
using NodaTime;

namespace Relance.Tests.Diaries;

/// <summary>A story as it was written: what is given, and the days on which something happens or is expected.</summary>
internal sealed record Diary(string Name, IReadOnlyList<DiaryLine> Given, IReadOnlyList<DiaryDay> Days);

/// <summary>A day with its lines, in the order in which they were written.</summary>
internal sealed record DiaryDay(LocalDate On, IReadOnlyList<DiaryLine> Happenings, IReadOnlyList<DiaryLine> Expectations);

/// <summary>A line by its number in the file.</summary>
/// <param name="Change">What a happening does to the facts; null for an expectation.</param>
internal sealed record DiaryLine(int Number, string Text, Func<DiaryFacts, DiaryFacts>? Change = null);
