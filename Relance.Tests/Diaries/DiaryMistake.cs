using System;

namespace Relance.Tests.Diaries;

/// <summary>A diary cannot be read or did not go as it says.</summary>
public sealed class DiaryMistake(string message) : Exception(message);
