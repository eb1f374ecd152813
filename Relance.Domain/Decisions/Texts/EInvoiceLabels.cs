namespace Relance.Domain;

/// <summary>
/// What the statuses of the French e-invoice life cycle are called. French labels as the platforms publish them (field MDT-9 of the
/// life cycle message); English ones are translations.
/// </summary>
public static class EInvoiceLabels
{
    /// <summary>Null for a code that is not known.</summary>
    public static string? Of(string? code, bool french) => code switch
    {
        "200" => french ? "Déposée" : "Submitted",
        "201" => french ? "Émise par la plateforme" : "Issued by the platform",
        "202" => french ? "Reçue par la plateforme" : "Received by the platform",
        "203" => french ? "Mise à disposition" : "Made available",
        "204" => french ? "Prise en charge" : "In hand",
        "205" => french ? "Approuvée" : "Approved",
        "206" => french ? "Approuvée partiellement" : "Partially approved",
        "207" => french ? "En litige" : "In dispute",
        "208" => french ? "Suspendue" : "Suspended",
        "209" => french ? "Complétée" : "Completed",
        "210" => french ? "Refusée" : "Refused",
        "211" => french ? "Paiement transmis" : "Payment sent",
        "212" => french ? "Encaissée" : "Payment received",
        "213" => french ? "Rejetée" : "Rejected",
        "214" => french ? "Visée" : "Stamped",
        "220" => french ? "Annulée" : "Cancelled",
        "221" => french ? "Erreur de routage" : "Routing error",
        "224" => french ? "Demande de paiement direct" : "Direct payment request",
        "225" => french ? "Affacturée" : "Factored",
        "226" => french ? "Affacturée confidentiel" : "Undisclosed factoring",
        "227" => french ? "Changement de compte à payer" : "Payment account change",
        "228" => french ? "Non affacturée" : "Not factored",
        "501" => french ? "Irrecevable" : "Inadmissible",
        _ => null,
    };
}
