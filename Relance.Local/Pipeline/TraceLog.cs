using System;
using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace Relance.Local.Pipeline;

/// <summary>The lines one plug-in execution traced; they travel with the fault when it fails.</summary>
internal sealed class TraceLog : ITracingService
{
    private readonly StringBuilder lines = new();

    public string Text => lines.ToString();

    public void Trace(string format, params object[] args) => lines.AppendLine(
        args is null || args.Length == 0 ? format : string.Format(CultureInfo.InvariantCulture, format, args));
}
