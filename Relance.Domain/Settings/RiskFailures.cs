using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with the settings of the risk score.</summary>
internal static class RiskFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["RSK001"] = ("The weights of the risk score add up to {0}; they must be 100.", "Les poids du score de risque totalisent {0} ; le total doit être 100."),
        ["RSK002"] = ("A weight of the risk score cannot be negative.", "Un poids du score de risque ne peut pas être négatif."),
        ["RSK003"] = (
            "The value with all points must be above the last value without points.",
            "La valeur qui donne tous les points doit être supérieure à la dernière valeur sans point."),
        ["RSK004"] = ("The thresholds of the risk classes must rise from B to E.", "Les seuils des classes de risque doivent croître de B à E."),
        ["RSK005"] = ("The tolerated days late cannot be negative.", "Le nombre de jours de retard tolérés ne peut pas être négatif."),
        ["RSK006"] = ("A risk score needs at least 1 invoice.", "Un score de risque demande au moins 1 facture."),
        ["RSK007"] = ("A trend needs at least 1 invoice on either side.", "Une tendance demande au moins 1 facture de chaque côté."),
        ["RSK008"] = ("At least 1 day must lie between two looks at the risk.", "Il faut au moins 1 jour entre deux examens du risque."),
        ["RSK009"] = ("The settings of the risk score are no readable JSON.", "Les réglages du score de risque ne sont pas du JSON lisible."),
        ["RSK010"] = ("“{0}” is no setting of the risk score.", "« {0} » n’est pas un réglage du score de risque."),
        ["RSK011"] = ("“{0}”: {1} is no value for it.", "« {0} » : {1} n’est pas une valeur possible."),
    };
}
