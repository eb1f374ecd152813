using Relance.Domain;

namespace Relance.Local.Importing;

/// <summary>Who the debtor is in law, as files say it.</summary>
internal static class DebtorKindText
{
    public static DebtorKind? Parse(string text) => FieldNames.Plain(text) switch
    {
        "company" or "business" or "b2b" or "entreprise" or "societe" or "professionnel" => DebtorKind.Company,
        "publicbody" or "public" or "b2g" or "administration" or "collectivite" or "secteurpublic" => DebtorKind.PublicBody,
        "consumer" or "private" or "b2c" or "particulier" or "consommateur" => DebtorKind.Consumer,
        _ => null,
    };
}
