using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Relance.Plugin;
using Relance.Plugin.Tables;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>Which problems of an asynchronous step ask the platform to try again, and which never do.</summary>
public sealed class PassingFaultTests
{
    private const int SqlTimeout = -2147204783;
    private const int RecordIsMissing = -2147220969;

    public static TheoryData<string, Exception> Passing => new()
    {
        { "a timeout", new TimeoutException("The line is down.") },
        { "a timeout in another exception", new InvalidOperationException("No answer.", new TimeoutException("The line is down.")) },
        { "a timeout among several", new AggregateException(new FormatException("x"), new TimeoutException("The line is down.")) },
        { "a deadlock", Fault(SqlTimeout) },
        { "a deadlock in another exception", new InvalidOperationException("No answer.", Fault(SqlTimeout)) },
        { "a deadlock in another fault", Fault(RecordIsMissing, new OrganizationServiceFault { ErrorCode = SqlTimeout }) },
    };

    public static TheoryData<string, Exception> Final => new()
    {
        { "a fault with another code", Fault(RecordIsMissing) },
        { "a bug", new InvalidOperationException("Nobody thought of this.") },
        { "a cancelled operation", new OperationCanceledException("Stopped.") },
        { "a mistake of a user, whatever caused it", new UserMistake(MistakeCode.NoHold) },
        { "the refusal of another plug-in, whatever caused it", new InvalidPluginExecutionException("No.", new TimeoutException("The line is down.")) },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public void Problem_ThatGoesAwayByItself_AsksForARetry(string what, Exception problem) => Assert.True(PassingFaults.Includes(problem), what);

    [Theory]
    [MemberData(nameof(Final))]
    public void Problem_ThatComesBack_AsksForNone(string what, Exception problem) => Assert.False(PassingFaults.Includes(problem), what);

    [Fact]
    public void Retry_CarriesTheCodeOfTheFaultInside() =>
        Assert.Equal(SqlTimeout, PassingFaults.CodeOf(new InvalidOperationException("No answer.", Fault(RecordIsMissing, new OrganizationServiceFault { ErrorCode = SqlTimeout }))));

    [Theory]
    [InlineData(SqlTimeout, 2, 0, 1)]
    [InlineData(RecordIsMissing, 1, 1, 0)]
    public void AsynchronousStep_MeetingAFaultOnce_IsTriedAgainWhenItPasses(int code, int attempts, int failed, int mailed)
    {
        using var desk = new Desk();
        var tries = 0;
        desk.Host.Before("Create", ReminderTable.LogicalName, _ =>
        {
            if (tries++ == 0)
            {
                throw Fault(code);
            }
        });

        desk.InvoiceFollowed(Desk.Monday.PlusDays(-5));

        Assert.Equal((attempts, failed, mailed), (tries, desk.Engine.FailedJobs.Count, desk.Engine.Mailed.Count));
    }

    private static FaultException<OrganizationServiceFault> Fault(int code, OrganizationServiceFault? inner = null) =>
        new(new OrganizationServiceFault { ErrorCode = code, Message = "The database took too long.", InnerFault = inner }, "The database took too long.");
}
