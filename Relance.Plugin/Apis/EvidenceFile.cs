using System;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Xrm.Sdk.Query;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_EvidenceFile(Debtor, Invoices?, AsOf?) -> File, Name</c>: what proves open invoices as one zip, in base64. Equal facts of
/// a day give equal bytes; nothing is written.
/// </summary>
public sealed class EvidenceFile : PluginBase
{
    /// <summary>Most that an answer carries, in bytes: base64 adds a third, and a message stays far below the 116 MB of the platform.</summary>
    private const int MostBytes = 24 * 1024 * 1024;

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var debtor = Parameters.Row(execution, "Debtor", AccountTable.LogicalName);
        execution.AsUser.Retrieve(AccountTable.LogicalName, debtor.Id, new ColumnSet(AccountTable.Name));
        var file = services.GetRequiredService<Evaluation>().Decide(debtor.Id, Parameters.Day(execution, "AsOf"), touchedArrangements: true)?.File
            ?? throw new UserMistake(MistakeCode.RowNotFound, AccountTable.LogicalName);
        var packed = services.GetRequiredService<EvidenceWriter>().Pack(file, ChosenInvoices.Of(file, Parameters.Ids(execution, "Invoices")));
        if (packed.Content.Length > MostBytes)
        {
            throw new UserMistake(MistakeCode.EvidenceTooLarge, Megabytes(packed.Content.Length), Megabytes(MostBytes));
        }

        execution.Output("File", Convert.ToBase64String(packed.Content));
        execution.Output("Name", packed.Name);
    }

    private static string Megabytes(int bytes) => (bytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture);
}
