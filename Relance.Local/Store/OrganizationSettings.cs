using System;

namespace Relance.Local.Store;

/// <summary>The one row of the organization, as far as rules need it; remembered until that row is written.</summary>
internal sealed class OrganizationSettings
{
    private const int UsualPricingPrecision = 2;

    private readonly Database database;
    private Values? values;

    public OrganizationSettings(Database database) => this.database = database;

    /// <summary>Null as long as there is no organization row.</summary>
    public Guid? Id => Current.Id;

    /// <summary>Null as long as none is set.</summary>
    public Guid? BaseCurrency => Current.BaseCurrency;

    /// <summary>Decimals of amounts whose column asks for the precision of the organization.</summary>
    public int PricingPrecision => Current.PricingPrecision;

    private Values Current => values ??= Read();

    public void Forget() => values = null;

    private Values Read()
    {
        using var reader = database.Query("SELECT organizationid, basecurrencyid, pricingdecimalprecision FROM organization LIMIT 1");
        return reader.Read()
            ? new Values(
                reader.Id(0),
                reader.IsNull(1) ? null : reader.Id(1),
                reader.IsNull(2) ? UsualPricingPrecision : checked((int)reader.Number(2)))
            : new Values(null, null, UsualPricingPrecision);
    }

    private sealed record Values(Guid? Id, Guid? BaseCurrency, int PricingPrecision);
}
