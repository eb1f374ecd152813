using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace Relance.Tests.Sdk;

public sealed class MessageTests
{
    public static TheoryData<OrganizationRequest, string, string[]> Requests => new()
    {
        { new CreateRequest(), "Create", ["Target"] },
        { new UpdateRequest(), "Update", ["Target"] },
        { new DeleteRequest(), "Delete", ["Target"] },
        { new UpsertRequest(), "Upsert", ["Target"] },
        { new RetrieveMultipleRequest(), "RetrieveMultiple", ["Query"] },
        { new ExecuteMultipleRequest(), "ExecuteMultiple", ["Requests", "Settings"] },
    };

    [Theory]
    [MemberData(nameof(Requests), DisableDiscoveryEnumeration = true)]
    public void Request_New_HasItsNameAndItsRequiredParameters(OrganizationRequest request, string name, string[] parameters)
    {
        Assert.Equal(name, request.RequestName);
        Assert.Equal(parameters, request.Parameters.Keys);
        Assert.All(request.Parameters.Values, Assert.Null);
        Assert.Null(request.RequestId);
    }

    [Fact]
    public void Request_PropertySet_IsTheParameter()
    {
        var target = new Entity("invoice");

        var request = new UpdateRequest { Target = target, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches };

        Assert.Same(target, request["Target"]);
        Assert.Equal(ConcurrencyBehavior.IfRowVersionMatches, request.Parameters["ConcurrencyBehavior"]);
    }

    [Fact]
    public void Request_PropertyNotSet_IsTheDefault()
    {
        Assert.Equal(ConcurrencyBehavior.Default, new UpdateRequest().ConcurrencyBehavior);
        Assert.Null(new ExecuteTransactionRequest().ReturnResponses);
        Assert.Null(new CreateRequest().Target);
    }

    [Fact]
    public void Request_ParameterMissing_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => new OrganizationRequest("relance_EvaluateDebtor")["x"]);

    [Fact]
    public void Response_WithoutResult_IsTheDefault()
    {
        Assert.Equal(Guid.Empty, new CreateResponse().id);
        Assert.False(new UpsertResponse().RecordCreated);
        Assert.Null(new RetrieveResponse().Entity);
    }

    [Fact]
    public void Response_WithResult_ShowsIt()
    {
        var response = new UpsertResponse { Results = { ["RecordCreated"] = true } };

        Assert.True(response.RecordCreated);
        Assert.Equal(true, response["RecordCreated"]);
    }
}
