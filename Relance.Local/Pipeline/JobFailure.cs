using System;

namespace Relance.Local.Pipeline;

/// <summary>A system job that was given up: its step, the row it was about, and what its plug-in threw last.</summary>
public sealed record JobFailure(string Step, string Table, Guid RowId, Exception Exception);
