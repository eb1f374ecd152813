using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Local.Host;
using Relance.Local.Pipeline;
using Relance.Local.Registrations;
using Relance.Local.Store;

namespace Relance.Local.Messages;

/// <summary>
/// Imports a packed solution as a system job. Here the job is done by the time the answer is given; whether it succeeded, only its row says,
/// as on the platform.
/// </summary>
internal sealed class ImportSolutionAsyncMessage : IMessage
{
    private const int Completed = 3;
    private const int Succeeded = 30;
    private const int Failed = 31;
    private const int AsyncRequest = 54;

    private readonly LocalDataverse host;

    public ImportSolutionAsyncMessage(LocalDataverse host) => this.host = host;

    /// <inheritdoc/>
    public string Name => "ImportSolutionAsync";

    /// <inheritdoc/>
    public OrganizationResponse Handle(Call call)
    {
        SolutionImport.Authorize(host, call);
        Guid importJob = Parameters.Optional<Guid>(call, "ImportJobId") is var given && given != Guid.Empty ? given : Guid.NewGuid();
        Guid job = Guid.NewGuid();
        Record(call, job, Run(call, importJob));
        return new OrganizationResponse { ResponseName = Name, Results = { ["AsyncOperationId"] = job, ["ImportJobKey"] = importJob.ToString() } };
    }

    private string? Run(Call call, Guid importJob)
    {
        try
        {
            SolutionImport.Run(host, call, importJob);
            return null;
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return fault.Message;
        }
    }

    private void Record(Call call, Guid job, string? failure) => host.Store.Create(
        new Entity("asyncoperation", job)
        {
            ["name"] = Name,
            ["operationtype"] = new OptionSetValue(AsyncRequest),
            ["messagename"] = "ImportSolution",
            ["statecode"] = new OptionSetValue(Completed),
            ["statuscode"] = new OptionSetValue(failure is null ? Succeeded : Failed),
            ["message"] = failure,
            ["friendlymessage"] = failure,
            ["completedon"] = host.Clock.Now,
            ["ownerid"] = new EntityReference("systemuser", call.UserId),
        },
        new WriteContext(call.UserId, host.Clock.Now) { IsSeed = true });
}
