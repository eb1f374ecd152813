using System;
using System.Linq;
using Relance.Domain;
using Relance.Plugin.Writing;
using Relance.Tests.Builders;
using Xunit;

namespace Relance.Tests.Plugin;

/// <summary>An activity is made once per reminder and attempt, whoever makes it.</summary>
public sealed class ActivityIdTests
{
    [Fact]
    public void Id_OfTheSameAttempt_IsTheSame() => Assert.Equal(Attempt(1).ActivityId, Attempt(1).ActivityId);

    [Fact]
    public void Id_OfAnotherAttemptOrReminder_IsAnother()
    {
        var ids = Enumerable.Range(1, 600).Select(attempt => Attempt(attempt).ActivityId)
            .Concat(Enumerable.Range(2, 600).Select(number => Attempt(1, number).ActivityId));

        Assert.Equal(1200, ids.Distinct().Count());
    }

    private static OutgoingReminder Attempt(int attempt, int number = 1) => new(
        A.Id(number << 16), "REM-1", Guid.Empty, Channel.Email, null, Desk.Accountant, "fr", "EUR", false, attempt, ValueList<ReminderLine>.Empty, ValueList<ClaimEntry>.Empty);
}
