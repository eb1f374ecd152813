using System.CommandLine;

namespace Relance.Local.Commands;

/// <summary>How every command that looks at a ledger file by itself names it.</summary>
internal static class LedgerOptions
{
    public static Argument<string> File(Terminal terminal) => new(terminal.Say("FILE.csv", "FICHIER.csv"))
    {
        Description = terminal.Say("invoices with issue, due and settlement dates", "factures avec dates d’émission, d’échéance et de règlement"),
    };

    public static Option<string[]> Map(Terminal terminal) => new("--map")
    {
        Description = terminal.Say("as for import", "comme pour import"),
        HelpName = terminal.Say("column=field", "colonne=champ"),
        DefaultValueFactory = _ => [],
    };
}
