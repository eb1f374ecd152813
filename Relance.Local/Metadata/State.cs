using System.Collections.Generic;

namespace Relance.Local.Metadata;

/// <summary>A state of the rows of a table, with the statuses it allows and the one it takes when none is given.</summary>
public sealed record State(int Value, int DefaultStatus, LocalizedText Label, IReadOnlyList<ChoiceOption> Statuses);
