using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Relance.Deploy;

/// <summary>One row that the environment lacks or has otherwise.</summary>
/// <param name="Columns">What differs; empty for a new row.</param>
/// <param name="Body">What is written.</param>
public sealed record ConfigurationChange(ChangeKind Kind, ConfigurationTable Table, Guid Id, string Name, IReadOnlyList<string> Columns, JsonObject Body);
