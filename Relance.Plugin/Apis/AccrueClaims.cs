using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Relance.Domain;
using Relance.Plugin.Reading;
using Relance.Plugin.Tables;
using Relance.Plugin.Writing;

namespace Relance.Plugin.Apis;

/// <summary>
/// <c>relance_AccrueClaims(Invoice or Debtor, AsOf?, Kinds?, Demand?) -> Claims, Explanation</c>: a person records what is owed beside
/// late invoices without waiting for a step, and asks for it at once where Demand says so. A second call writes nothing.
/// </summary>
public sealed class AccrueClaims : PluginBase
{
    private static readonly ClaimKind[] ByHand = [ClaimKind.Interest, ClaimKind.FixedCompensation];

    protected override void Run(Execution execution, IServiceProvider services)
    {
        var invoice = Parameters.OptionalRow(execution, "Invoice", InvoiceTable.LogicalName);
        var debtor = invoice is { } one ? services.GetRequiredService<InvoiceDebtor>().OfInvoice(one.Id) : Parameters.Row(execution, "Debtor", AccountTable.LogicalName).Id;
        var file = services.GetRequiredService<ClaimFiles>().Read(debtor, invoice?.Id, Parameters.Day(execution, "AsOf"));
        var kinds = Kinds(execution);
        var culture = services.GetRequiredService<UserLanguage>().Culture;
        var lines = new List<string>();
        var written = 0;
        foreach (var late in ClaimFiles.Cases(file, invoice?.Id))
        {
            foreach (var outcome in kinds.Select(kind => kind == ClaimKind.Interest ? InvoiceClaims.Interest(late) : InvoiceClaims.Compensation(late)))
            {
                switch (outcome)
                {
                    case ActOutcome<ClaimEntry>.Done done:
                        var entry = Demanded(done.Value, execution, late);
                        written += services.GetRequiredService<ClaimWriter>().Write(file, entry) ? 1 : 0;
                        lines.Add($"{late.Invoice.Number}, {ClaimWords.After(entry.Claim, culture)}");
                        break;
                    case ActOutcome<ClaimEntry>.Refused refused:
                        lines.Add($"{late.Invoice.Number}, {RefusalTexts.Of(refused.Why, culture)}");
                        break;
                }
            }
        }

        execution.Output("Claims", written);
        execution.Output("Explanation", string.Join("\n", lines));
    }

    private static ClaimEntry Demanded(ClaimEntry entry, Execution execution, ClaimCase late) =>
        execution.Input<bool>("Demand") && entry.Claim.Demand(late.AsOf) is ActOutcome<Claim>.Done demanded ? entry with { Claim = demanded.Value } : entry;

    private static List<ClaimKind> Kinds(Execution execution)
    {
        var names = (Parameters.Text(execution, "Kinds") ?? string.Join(",", ByHand)).Split(',').Select(name => name.Trim()).ToList();
        return names.TrueForAll(name => ByHand.Any(kind => kind.ToString() == name))
            ? ByHand.Where(kind => names.Contains(kind.ToString())).ToList()
            : throw new UserMistake(MistakeCode.InvalidParameter, "Kinds");
    }
}
