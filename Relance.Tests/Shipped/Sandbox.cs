using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Shipped;

/// <summary>Runs the shipped assemblies under Mono and answers their requests from a service on this side.</summary>
internal sealed class Sandbox(IOrganizationService service)
{
    public List<string> Made { get; } = [];

    public List<string> Requests { get; } = [];

    public string Traces { get; private set; } = "";

    /// <summary>Runs one update event of an invoice to its end.</summary>
    /// <returns>True when the program said that it was done.</returns>
    public bool RunInvoiceEvent(Guid invoiceId, string day, Guid debtorId)
    {
        var start = new ProcessStartInfo(RequiresMonoFactAttribute.Program ?? "mono")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in new[] { ShippedFolder.MonoRun, ShippedFolder.Path, ShippedFolder.Framework, invoiceId.ToString(), day, debtorId.ToString() })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("Mono did not start.");
        var traces = process.StandardError.ReadToEndAsync();
        var done = false;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith("MADE ", StringComparison.Ordinal))
            {
                Made.Add(line[5..]);
            }
            else if (line.StartsWith("CALL ", StringComparison.Ordinal))
            {
                process.StandardInput.WriteLine(Answer(line[5..]));
                process.StandardInput.Flush();
            }
            else
            {
                done |= line.StartsWith("DONE ", StringComparison.Ordinal);
            }
        }

        process.WaitForExit();
        Traces = traces.Result;
        return done && process.ExitCode == 0;
    }

    private string Answer(string request)
    {
        var call = Wire.Read<OrganizationRequest>(request);
        Requests.Add(call.RequestName);
        try
        {
            var response = service.Execute(call);
            return "OK " + Wire.Write(new OrganizationResponse { ResponseName = response.ResponseName, Results = response.Results });
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            return "FAULT " + Wire.WriteText(fault.Message);
        }
    }
}
