using System.Collections.Generic;

namespace Relance.Domain;

/// <summary>What can be wrong with the ranked segments. {0} is the name of the segment.</summary>
internal static class SegmentFailures
{
    public static Dictionary<string, (string English, string French)> Texts { get; } = new()
    {
        ["SEG001"] = ("Segment “{0}”: rank {1} is taken by another segment.", "Segment « {0} » : le rang {1} est déjà pris par un autre segment."),
        ["SEG002"] = (
            "No segment catches the debtors that match no other one.",
            "Aucun segment ne recueille les débiteurs qui ne correspondent à aucun autre."),
        ["SEG003"] = ("Only one segment can be the catch-all; there are {0}.", "Un seul segment peut être le segment par défaut ; il y en a {0}."),
        ["SEG004"] = ("Segment “{0}”: the catch-all must have the last rank.", "Segment « {0} » : le segment par défaut doit avoir le dernier rang."),
        ["SEG005"] = ("Segment “{0}”: its scenario does not exist or is not published.", "Segment « {0} » : son scénario n’existe pas ou n’est pas publié."),
        ["SEG006"] = ("Segment “{0}”: the catch-all cannot have criteria.", "Segment « {0} » : le segment par défaut ne peut pas avoir de critères."),
        ["SEG007"] = (
            "Segment “{0}”: no balance is at least {1} and less than {2}.",
            "Segment « {0} » : aucun solde n’est à la fois d’au moins {1} et inférieur à {2}."),
        ["SEG008"] = ("Segment “{0}”: “{1}” is not a country code of two letters.", "Segment « {0} » : « {1} » n’est pas un code de pays à deux lettres."),
        ["SEG009"] = ("Segment “{0}”: “{1}” is not a risk class from A to E.", "Segment « {0} » : « {1} » n’est pas une classe de risque de A à E."),
        ["SEG010"] = ("Segment “{0}”: the rank must be at least 1.", "Segment « {0} » : le rang doit être au moins 1."),
        ["SEG011"] = ("Give the segment of rank {0} a name.", "Donnez un nom au segment de rang {0}."),
        ["SEG012"] = (
            "Segment “{0}”: without criteria it takes every debtor and hides the segments after it.",
            "Segment « {0} » : sans critère, il prend tous les débiteurs et masque les segments suivants."),
    };
}
