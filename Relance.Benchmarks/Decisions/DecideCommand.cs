using System;
using System.CommandLine;
using System.Linq;
using Relance.Benchmarks.Measuring;
using Relance.Benchmarks.Samples;
using Relance.Domain;

namespace Relance.Benchmarks.Decisions;

/// <summary>Invoices decided per second, against the bare loop, on one thread.</summary>
internal static class DecideCommand
{
    private const int Rounds = 7;

    public static Command Build()
    {
        var invoices = new Option<int>("--invoices") { Description = "open invoices in the ledger", DefaultValueFactory = _ => 1_000_000 };
        var command = new Command("decide", "decide for a made-up ledger, without writing") { invoices };
        command.SetAction(parsed => Run(parsed.GetValue(invoices)));
        return command;
    }

    private static void Run(int invoices)
    {
        var debtors = SampleLedger.Make(invoices);
        var history = debtors.Sum(debtor => debtor.History.Count);
        Console.WriteLine(FormattableString.Invariant($"{invoices:N0} open invoices of {debtors.Length:N0} debtors, {history:N0} past reminders, best of {Rounds} rounds, one thread"));
        Console.WriteLine();
        var sum = 0L;
        var effects = 0;
        var bare = Measurement.Best(Rounds, () => sum = BareLoop.Walk(debtors));
        var decide = Measurement.Best(Rounds, () => effects = debtors.Sum(debtor => Dunning.Decide(debtor).Effects.Count));
        var table = new PlainTable("work", "ns/invoice", "invoices/s", "bytes/invoice", "of the bare loop");
        Add(table, "bare loop: days late and step", bare);
        Add(table, "Dunning.Decide", decide);
        table.Print();
        Console.WriteLine();
        Console.WriteLine(FormattableString.Invariant($"{effects:N0} effects; check sum of the bare loop {sum:N0}"));

        void Add(PlainTable to, string work, Measurement measured) => to.Add(
            work,
            PlainTable.Number(measured.NanosecondsPer(invoices), 1),
            PlainTable.Number(invoices / measured.Elapsed.TotalSeconds),
            PlainTable.Number(measured.BytesPer(invoices)),
            PlainTable.Number(measured.Elapsed / bare.Elapsed, 2));
    }
}
