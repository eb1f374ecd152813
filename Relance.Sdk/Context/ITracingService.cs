namespace Microsoft.Xrm.Sdk;

public interface ITracingService
{
    /// <summary>Writes a line; <paramref name="format"/> is a composite format string when there are arguments.</summary>
    void Trace(string format, params object[] args);
}
