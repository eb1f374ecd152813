using System;

namespace Relance.Local.Pipeline;

/// <summary>A system job that was given up: its step, the row it was about, what its plug-in threw last, and what it traced.</summary>
public sealed record JobFailure(string Step, string Table, Guid RowId, Exception Exception, string Trace);
