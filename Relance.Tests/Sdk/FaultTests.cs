using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace Relance.Tests.Sdk;

public sealed class FaultTests
{
    [Fact]
    public void InvalidPluginExecutionException_WithoutMessage_HasTheUsualOne() =>
        Assert.Equal(
            "Exception of type 'Microsoft.Xrm.Sdk.InvalidPluginExecutionException' was thrown.",
            new InvalidPluginExecutionException().Message);

    [Fact]
    public void InvalidPluginExecutionException_WithMessage_FailsWithTheCodeOfAnyException()
    {
        var exception = new InvalidPluginExecutionException("m");

        Assert.Equal("m", exception.Message);
        Assert.Equal(OperationStatus.Failed, exception.Status);
        Assert.Equal(-2146233088, exception.ErrorCode);
    }

    [Fact]
    public void InvalidPluginExecutionException_WithStatusAndCode_KeepsBoth()
    {
        var exception = new InvalidPluginExecutionException(OperationStatus.Canceled, 5, "m");

        Assert.Equal("m", exception.Message);
        Assert.Equal(OperationStatus.Canceled, exception.Status);
        Assert.Equal(5, exception.ErrorCode);
    }

    [Fact]
    public void OrganizationServiceFault_New_IsEmpty()
    {
        var fault = new OrganizationServiceFault();

        Assert.Equal(0, fault.ErrorCode);
        Assert.Null(fault.Message);
        Assert.Empty(fault.ErrorDetails);
        Assert.Null(fault.InnerFault);
        Assert.Null(fault.TraceText);
        Assert.Equal(DateTime.MinValue, fault.Timestamp);
    }

    [Fact]
    public void FaultException_CarriesItsDetailAndReason()
    {
        var fault = new OrganizationServiceFault { ErrorCode = -2147220969 };

        FaultException exception = new FaultException<OrganizationServiceFault>(fault, "not found");

        Assert.Equal("not found", exception.Message);
        Assert.Same(fault, Assert.IsType<FaultException<OrganizationServiceFault>>(exception).Detail);
    }
}
