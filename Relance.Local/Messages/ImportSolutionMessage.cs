using System;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Pipeline;
using Relance.Local.Registrations;

namespace Relance.Local.Messages;

/// <summary>Imports a packed solution and returns when it is there.</summary>
internal sealed class ImportSolutionMessage : IMessage
{
    private readonly LocalDataverse host;

    public ImportSolutionMessage(LocalDataverse host) => this.host = host;

    /// <inheritdoc/>
    public string Name => "ImportSolution";

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        SolutionImport.Authorize(host, call);
        Guid job = Parameters.Required<Guid>(call, "ImportJobId");
        SolutionImport.Run(host, call, job);
        return new OrganizationResponse { ResponseName = Name };
    }
}
