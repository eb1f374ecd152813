using NodaTime;
using Relance.Domain;

namespace Relance.Local.Demo;

/// <summary>Something that happens to a debtor of the demo on a day.</summary>
public abstract record DemoEvent(LocalDate Day, DemoDebtor Debtor)
{
    public sealed record Invoice(LocalDate Day, DemoDebtor Debtor, DemoInvoice Bill) : DemoEvent(Day, Debtor);

    public sealed record Payment(LocalDate Day, DemoDebtor Debtor, DemoInvoice Bill, decimal Amount) : DemoEvent(Day, Debtor);

    /// <summary>The bank takes back the payment of the invoice that was received on that day.</summary>
    public sealed record Bounce(LocalDate Day, DemoDebtor Debtor, DemoInvoice Bill, LocalDate ReceivedOn) : DemoEvent(Day, Debtor);

    public sealed record Promise(LocalDate Day, DemoDebtor Debtor, DemoInvoice Bill, LocalDate DueOn) : DemoEvent(Day, Debtor);

    public sealed record Dispute(LocalDate Day, DemoDebtor Debtor, DemoInvoice Bill, decimal Amount, DisputeCause Cause, string Text) : DemoEvent(Day, Debtor);

    /// <summary>The dispute of the invoice is founded: a credit note follows for what was disputed.</summary>
    public sealed record Resolution(LocalDate Day, DemoDebtor Debtor, DemoInvoice Bill, decimal Amount) : DemoEvent(Day, Debtor);

    public sealed record Order(LocalDate Day, DemoDebtor Debtor, string Name, decimal Amount) : DemoEvent(Day, Debtor);

    public sealed record Pause(LocalDate Day, DemoDebtor Debtor, LocalDate UntilOn, string Reason) : DemoEvent(Day, Debtor);

    /// <summary>Somebody called and wrote down the right address.</summary>
    public sealed record EmailCorrection(LocalDate Day, DemoDebtor Debtor) : DemoEvent(Day, Debtor);
}

/// <summary>An invoice of the demo.</summary>
/// <param name="Key">The debtor's key and the rank of the invoice; the number that people see is given in order of issue.</param>
public sealed record DemoInvoice(string Key, LocalDate IssuedOn, LocalDate DueOn, decimal Amount, string? OrderNumber);
