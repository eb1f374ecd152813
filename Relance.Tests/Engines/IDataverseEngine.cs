using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Engines;

/// <summary>Something that runs the plug-ins against rows: the local host here, FakeXrmEasy for those who can restore it.</summary>
public interface IDataverseEngine : IDisposable
{
    /// <summary>Everything is allowed to it.</summary>
    IOrganizationService System { get; }

    /// <summary>In UTC; stands still until it is set.</summary>
    DateTime Now { get; set; }

    /// <summary>Addresses to which e-mails were delivered, oldest first.</summary>
    IReadOnlyList<string> Mailed { get; }

    /// <summary>Requests made by plug-ins since <see cref="ResetCount"/>, those they caused in their turn included.</summary>
    int RequestsOfPlugins { get; }

    /// <summary>Asynchronous steps that were given up, with their messages.</summary>
    IReadOnlyList<string> FailedJobs { get; }

    IOrganizationService As(Guid userId);

    Guid CreateUser(string name, params string[] roles);

    /// <summary>From now on e-mails to this address come back.</summary>
    void FailAddress(string address);

    /// <summary>Runs asynchronous steps until none waits.</summary>
    void RunAsyncSteps();

    void ResetCount();
}
