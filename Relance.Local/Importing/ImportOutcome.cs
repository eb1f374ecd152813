namespace Relance.Local.Importing;

/// <summary>What an import wrote.</summary>
public sealed record ImportOutcome(
    int DebtorsCreated,
    int DebtorsUpdated,
    int InvoicesCreated,
    int InvoicesUpdated,
    int InvoicesUnchanged,
    int PaymentsWritten,
    int DisputesOpened);
