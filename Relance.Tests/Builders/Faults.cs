using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace Relance.Tests.Builders;

/// <summary>Expects a request to be refused as the platform refuses it.</summary>
internal static class Faults
{
    public static OrganizationServiceFault Of(Action request) => Assert.Throws<FaultException<OrganizationServiceFault>>(request).Detail;

    public static OrganizationServiceFault Of(int code, Action request)
    {
        OrganizationServiceFault fault = Of(request);
        Assert.Equal(code, fault.ErrorCode);
        return fault;
    }
}
