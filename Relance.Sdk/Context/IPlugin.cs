using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Code that the platform runs in its pipeline; one instance serves many executions, so it holds no state.</summary>
public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}
