using System;
using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Tests.Builders;

/// <summary>Short ways to ask what was decided.</summary>
internal static class Deciding
{
    /// <summary>An invoice that is so many days late on <see cref="A.Monday"/>.</summary>
    public static Invoice Late(int days, int number = 1) => A.Invoice(number) with { DueOn = A.Monday.PlusDays(-days), IssuedOn = A.Monday.PlusDays(-days - 30) };

    public static Reason ReasonOf(this DebtorSnapshot snapshot, int number = 1) =>
        Dunning.Decide(snapshot).Reasons.Single(reason => reason.InvoiceId == A.Id(1000 + number));

    public static ReasonCode CodeOf(this DebtorSnapshot snapshot, int number = 1) => snapshot.ReasonOf(number).Code;

    public static IEnumerable<Effect.ProposeReminder> Proposals(this DebtorSnapshot snapshot) => Dunning.Decide(snapshot).Effects.OfType<Effect.ProposeReminder>();

    public static Effect.ProposeReminder Proposal(this DebtorSnapshot snapshot) => snapshot.Proposals().Single();

    public static IEnumerable<TaskKind> Tasks(this DebtorSnapshot snapshot) => Dunning.Decide(snapshot).Effects.OfType<Effect.OpenTask>().Select(task => task.Kind);

    /// <summary>The kinds of causes of a hold after the decision; empty = no hold.</summary>
    public static IEnumerable<HoldCauseKind> HoldCauses(this DebtorSnapshot snapshot) =>
        Replay.Apply(snapshot, Dunning.Decide(snapshot), new ReplayRules()).Hold?.Causes.Select(cause => cause.Kind) ?? [];

    public static DebtorSnapshot With(this DebtorSnapshot snapshot, Func<ScenarioVersion, ScenarioVersion> change) =>
        snapshot with { Scenarios = snapshot.Scenarios.Select(change).ToValueList() };

    public static DebtorSnapshot With(this DebtorSnapshot snapshot, Func<Policy, Policy> change) => snapshot with { Policy = change(snapshot.Policy) };

    public static DebtorSnapshot With(this DebtorSnapshot snapshot, Func<Debtor, Debtor> change) => snapshot with { Debtor = change(snapshot.Debtor) };

    public static DebtorSnapshot With(this DebtorSnapshot snapshot, params Reminder[] history) => snapshot with { History = ValueList.Of(history) };

    public static DebtorSnapshot With(this DebtorSnapshot snapshot, params Payment[] payments) => snapshot with { Payments = ValueList.Of(payments) };
}
