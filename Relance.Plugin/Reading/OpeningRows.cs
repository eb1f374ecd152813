using System;
using Microsoft.Xrm.Sdk.Query;
using Relance.Domain;
using Relance.Plugin.Tables;

namespace Relance.Plugin.Reading;

/// <summary>What is known of an account that is to be opened.</summary>
internal static class OpeningRows
{
    private const int FrenchCompanyCeiling = 60;
    private const int FrenchPublicCeiling = 30;

    public static ColumnSet Columns() => new(
        AccountTable.Address1Country,
        AccountTable.CompanySize,
        AccountTable.ExchangeRate,
        AccountTable.ExternalAlert,
        AccountTable.ExternalScore,
        AccountTable.InsolvencyOn,
        AccountTable.IsSoleTrader,
        AccountTable.Kind,
        AccountTable.Name,
        AccountTable.RiskClass,
        AccountTable.RiskOn,
        AccountTable.RiskScore,
        AccountTable.TransactionCurrencyId);

    public static OpeningFacts Of(Row account, string baseCurrency)
    {
        var kind = account.Choice<DebtorKind>(AccountTable.Kind) ?? DebtorKind.Company;
        return new OpeningFacts
        {
            Kind = kind,
            IsSoleTrader = account.Flag(AccountTable.IsSoleTrader),
            Size = account.Choice<CompanySize>(AccountTable.CompanySize),
            ExternalScore = account.Integer(AccountTable.ExternalScore),
            HasInsolvencyNotice = account.Day(AccountTable.InsolvencyOn) is not null || account.Flag(AccountTable.ExternalAlert),
            History = HistoryOf(account),
            LegalCeilingDays = CeilingOf(kind, Countries.CodeOf(account.Text(AccountTable.Address1Country))),
            BaseCurrency = baseCurrency,
        };
    }

    /// <summary>The class that its own payments earned it, as it was last written; null = none.</summary>
    private static RiskAssessment? HistoryOf(Row account) =>
        account.Day(AccountTable.RiskOn) is { } day && Enum.TryParse<RiskClass>(account.Text(AccountTable.RiskClass), out var known)
            ? new RiskAssessment
            {
                AsOf = day,
                Score = account.Number(AccountTable.RiskScore),
                Class = known,
                Unknown = RiskUnknown.None,
                Parts = ValueList<RiskPart>.Empty,
                Invoices = 0,
                WithoutRate = 0,
                IsByAlert = false,
                IsAdvisoryOnly = account.Flag(AccountTable.IsSoleTrader),
            }
            : null;

    // Sixty days between professionals (Code de commerce L441-10), thirty for the State and local authorities (Code de la commande
    // publique R2192-10). A country that is not known is taken for France: the prudent reading.
    private static int? CeilingOf(DebtorKind kind, string country) => kind switch
    {
        _ when country is not ("FR" or "") => null,
        DebtorKind.PublicBody => FrenchPublicCeiling,
        DebtorKind.Company => FrenchCompanyCeiling,
        _ => null,
    };
}
