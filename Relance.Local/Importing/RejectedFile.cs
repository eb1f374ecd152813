using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using Relance.Domain;

namespace Relance.Local.Importing;

/// <summary>
/// The lines that were left out, as they were, with a last column that says why: put right there, the file can be imported as it is,
/// because the added column is left aside.
/// </summary>
public static class RejectedFile
{
    public const string ErrorHeader = "relance_error";

    public static string PathFor(string ledgerPath) => Path.ChangeExtension(ledgerPath, ".rejected.csv");

    public static void Write(string path, LedgerFile ledger, TextCulture culture)
    {
        var problems = ledger.Problems.ToLookup(problem => problem.Line);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ledger.Source.Separator };
        using var writer = new CsvWriter(new StreamWriter(path), configuration);
        var header = ledger.Source.Header.Where(name => name != ErrorHeader).ToList();
        header.ForEach(writer.WriteField);
        writer.WriteField(ErrorHeader);
        foreach (var line in ledger.Source.Lines.Where(line => problems.Contains(line.Number)))
        {
            writer.NextRecord();
            for (var column = 0; column < header.Count; column++)
            {
                writer.WriteField(column < line.Values.Count ? line.Values[column] : "");
            }

            writer.WriteField(string.Join(" | ", problems[line.Number].Select(problem => $"{problem.Column}: {problem.Wording.In(culture)}")));
        }

        writer.NextRecord();
    }
}
