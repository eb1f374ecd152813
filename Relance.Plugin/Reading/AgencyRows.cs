using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>Rows of agencies as agencies of the domain, with what the written agreement says.</summary>
internal static class AgencyRows
{
    public static ColumnSet Columns() => new(
        AgencyTable.Id,
        AgencyTable.ContactName,
        AgencyTable.Country,
        AgencyTable.CountsDirectPayments,
        AgencyTable.DeclaredOn,
        AgencyTable.Email,
        AgencyTable.FixedFee,
        AgencyTable.GivesPowerToReceive,
        AgencyTable.Guarantee,
        AgencyTable.HasDedicatedAccount,
        AgencyTable.IsInsured,
        AgencyTable.MandateSignedOn,
        AgencyTable.Name,
        AgencyTable.PayoutTerms,
        AgencyTable.Percent,
        AgencyTable.SuccessOnly);

    public static Agency Of(Row row) => new()
    {
        Id = row.Key(AgencyTable.Id) ?? row.Id,
        Name = row.Text(AgencyTable.Name) ?? "",
        Country = (row.Text(AgencyTable.Country) ?? "").ToUpperInvariant(),
        Terms = TermsOf(row),
        IsInsured = row.Flag(AgencyTable.IsInsured),
        HasDedicatedAccount = row.Flag(AgencyTable.HasDedicatedAccount),
        DeclaredOn = row.Day(AgencyTable.DeclaredOn),
    };

    public static AgencyTerms TermsOf(Row row) =>
        new(row.Number(AgencyTable.Percent) ?? 0m, row.Amount(AgencyTable.FixedFee) ?? 0m, row.Flag(AgencyTable.SuccessOnly))
        {
            CountsDirectPayments = row.Flag(AgencyTable.CountsDirectPayments),
        };

    /// <summary>The agreement for one case: the frame agreement of the agency with what this debt comes from.</summary>
    public static AgencyMandate MandateOf(Row row, string basis, Money principal, decimal accessories) => new(
        row.Day(AgencyTable.MandateSignedOn),
        row.Flag(AgencyTable.GivesPowerToReceive),
        basis,
        principal,
        0m,
        accessories,
        row.Text(AgencyTable.Guarantee) ?? "",
        FeeOf(row),
        row.Text(AgencyTable.PayoutTerms) ?? "");

    // Neither a percentage nor a fee given: how the agency is paid is not determined.
    private static string FeeOf(Row row) => row.Number(AgencyTable.Percent) is null && row.Amount(AgencyTable.FixedFee) is null
        ? ""
        : string.Format(CultureInfo.InvariantCulture, "{0} % + {1}", row.Number(AgencyTable.Percent) ?? 0m, row.Amount(AgencyTable.FixedFee) ?? 0m);
}
