using Relance.Domain;
using Xunit;

namespace Relance.Tests.Builders;

/// <summary>What a test expects of an act: the thing in its new state, or the code of the refusal.</summary>
internal static class Outcomes
{
    public static T Done<T>(this ActOutcome<T> outcome) where T : class
    {
        Assert.True(outcome is ActOutcome<T>.Done, outcome.ToString());
        return ((ActOutcome<T>.Done)outcome).Value;
    }

    public static Refusal Refused<T>(this ActOutcome<T> outcome) where T : class => Assert.IsType<ActOutcome<T>.Refused>(outcome).Why;

    public static void IsRefused<T>(this ActOutcome<T> outcome, RefusalCode code) where T : class => Assert.Equal(code, outcome.Refused().Code);
}
