using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>Whether a case may be handed to an agency: its own standing and the written agreement (CPCE R124-1 to R124-3).</summary>
public static class AgencyMandateCheck
{
    /// <returns>What is missing; empty = the case can be placed. The first three and the power to receive are asked of French agencies only.</returns>
    public static ValueList<AgencyItem> Missing(Agency agency, AgencyMandate mandate)
    {
        Guard.NotNull(agency, nameof(agency));
        Guard.NotNull(mandate, nameof(mandate));
        var french = agency.Country == "FR";
        var missing = new List<AgencyItem>();
        Add(missing, AgencyItem.Insurance, french && !agency.IsInsured);
        Add(missing, AgencyItem.DedicatedAccount, french && !agency.HasDedicatedAccount);
        Add(missing, AgencyItem.Declaration, french && agency.DeclaredOn is null);
        Add(missing, AgencyItem.SignedMandate, mandate.SignedOn is null);
        Add(missing, AgencyItem.PowerToReceive, french && !mandate.GivesPowerToReceive);
        Add(missing, AgencyItem.Basis, string.IsNullOrWhiteSpace(mandate.Basis));
        Add(missing, AgencyItem.Breakdown, mandate.Principal.Amount <= 0m || mandate.Interest < 0m || mandate.Accessories < 0m);
        Add(missing, AgencyItem.Guarantee, french && string.IsNullOrWhiteSpace(mandate.Guarantee));
        Add(missing, AgencyItem.Fee, string.IsNullOrWhiteSpace(mandate.Fee));
        Add(missing, AgencyItem.Payout, string.IsNullOrWhiteSpace(mandate.Payout));
        return missing.ToValueList();
    }

    private static void Add(List<AgencyItem> missing, AgencyItem item, bool isMissing)
    {
        if (isMissing)
        {
            missing.Add(item);
        }
    }
}
