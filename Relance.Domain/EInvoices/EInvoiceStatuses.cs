using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>
/// The statuses of the French e-invoice life cycle: the only definition of codes, labels and effects. Codes, labels, senders and
/// reasons follow published implementations of AFNOR XP Z12-012 and XP Z12-013 (invopop/gobl.fr.ctc, Vertex, a public catalogue); the
/// norm itself was not read, and other codes may exist. What each does to dunning is our own reading.
/// </summary>
public static class EInvoiceStatuses
{
    private static readonly ValueList<string> OfDispute = ValueList.Of(
        "AUTRE", "COORD_BANC_ERR", "TX_TVA_ERR", "MONTANTTOTAL_ERR", "CALCUL_ERR", "NON_CONFORME", "DOUBLON", "DEST_INC", "DEST_ERR", "TRANSAC_INC",
        "EMMET_INC", "CONTRAT_TERM", "DOUBLE_FACT", "CMD_ERR", "ADR_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR", "PU_ERR",
        "REM_ERR", "QTE_ERR", "ART_ERR", "MODPAI_ERR", "QUALITE_ERR", "LIVR_INCOMP");

    private static readonly ValueList<string> OfPartialApproval = ValueList.Of(
        "AUTRE", "CMD_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR", "PU_ERR", "REM_ERR", "QTE_ERR", "ART_ERR", "MODPAI_ERR",
        "QUALITE_ERR", "LIVR_INCOMP");

    private static readonly ValueList<string> OfSuspension = ValueList.Of(
        "JUSTIF_ABS", "COORD_BANC_ERR", "CMD_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR");

    private static readonly ValueList<string> OfRefusal = ValueList.Of(
        "TX_TVA_ERR", "MONTANTTOTAL_ERR", "CALCUL_ERR", "NON_CONFORME", "DOUBLON", "DEST_ERR", "TRANSAC_INC", "EMMET_INC", "CONTRAT_TERM", "DOUBLE_FACT",
        "CMD_ERR", "ADR_ERR", "REF_CT_ABSENT");

    private static readonly ValueList<string> OfRejection = ValueList.Of(
        "REJ_SEMAN", "REJ_UNI", "REJ_COH", "REJ_ADR", "REJ_CONT_B2G", "REJ_REF_PJ", "REJ_ASS_PJ", "IRR_VIDE_F", "IRR_TYPE_F", "IRR_SYNTAX", "IRR_TAILLE_PJ",
        "IRR_NOM_PJ", "IRR_VID_PJ", "IRR_EXT_DOC", "IRR_TAILLE_F", "IRR_ANTIVIRUS");

    /// <summary>By code.</summary>
    public static ValueList<EInvoiceStatusFacts> All { get; } = ValueList.Of(
        Sent("200", "Déposée", "Submitted", EInvoiceSender.SellerPlatform) with { IsMandatory = true, SenderIsStated = true },
        Sent("201", "Émise par la plateforme", "Issued by the platform", EInvoiceSender.SellerPlatform),
        Sent("202", "Reçue par la plateforme", "Received by the platform", EInvoiceSender.BuyerPlatform),
        Sent("203", "Mise à disposition", "Made available", EInvoiceSender.BuyerPlatform),
        Said("204", "Prise en charge", "In hand", EInvoiceSender.Buyer, EInvoiceAction.None, EInvoiceEffect.None),
        Said("205", "Approuvée", "Approved", EInvoiceSender.Buyer, EInvoiceAction.Resume, EInvoiceEffect.None),
        Said("206", "Approuvée partiellement", "Partially approved", EInvoiceSender.Buyer, EInvoiceAction.DisputePart, EInvoiceEffect.None) with { Reasons = OfPartialApproval },
        Said("207", "En litige", "In dispute", EInvoiceSender.Buyer, EInvoiceAction.DisputeWhole, EInvoiceEffect.Disputed) with { Reasons = OfDispute },
        Said("208", "Suspendue", "Suspended", EInvoiceSender.Buyer, EInvoiceAction.Stop, EInvoiceEffect.Suspended) with { Reasons = OfSuspension, Task = EInvoiceTask.SupplyMissing },
        Said("209", "Complétée", "Completed", EInvoiceSender.Seller, EInvoiceAction.Resume, EInvoiceEffect.None),
        Said("210", "Refusée", "Refused", EInvoiceSender.Buyer, EInvoiceAction.DisputeWhole, EInvoiceEffect.Refused) with
        {
            IsMandatory = true, Reasons = OfRefusal, Task = EInvoiceTask.CreditAndReissue,
        },
        Said("211", "Paiement transmis", "Payment sent", EInvoiceSender.Buyer, EInvoiceAction.AnnouncePayment, EInvoiceEffect.PaymentAnnounced),
        Said("212", "Encaissée", "Payment received", EInvoiceSender.Seller, EInvoiceAction.Settle, EInvoiceEffect.Collected) with { IsMandatory = true },
        Lost("213", "Rejetée", "Rejected", agreeing: 3) with { IsMandatory = true, SenderIsStated = true, Reasons = OfRejection },
        Later("214", "Visée", "Stamped", EInvoiceSender.Unknown, EInvoiceAction.None, EInvoiceEffect.None, 2),
        Later("220", "Annulée", "Cancelled", EInvoiceSender.Unknown, EInvoiceAction.Stop, EInvoiceEffect.Cancelled, 2),
        Lost("221", "Erreur de routage", "Routing error", agreeing: 2) with { Reasons = ValueList.Of("ROUTAGE_ERR") },
        Later("224", "Demande de paiement direct", "Direct payment requested", EInvoiceSender.Unknown, EInvoiceAction.None, EInvoiceEffect.None, 2),
        Later("225", "Affacturée", "Factored", EInvoiceSender.SellerOrFactor, EInvoiceAction.Stop, EInvoiceEffect.Factored, 2),
        Later("226", "Affacturée confidentiel", "Factored, undisclosed", EInvoiceSender.SellerOrFactor, EInvoiceAction.None, EInvoiceEffect.None, 1),
        Later("227", "Changement de compte à payer", "Payment account changed", EInvoiceSender.SellerOrFactor, EInvoiceAction.None, EInvoiceEffect.None, 1) with
        {
            Task = EInvoiceTask.CheckBankDetails,
        },
        Later("228", "Non affacturée", "Not factored", EInvoiceSender.SellerOrFactor, EInvoiceAction.Resume, EInvoiceEffect.None, 1),
        Lost("501", "Irrecevable", "Inadmissible", agreeing: 1));

    private static readonly Dictionary<string, EInvoiceStatusFacts> ByCode = All.ToDictionary(status => status.Code);

    /// <summary>Null = no status, or one that is not in the list.</summary>
    public static EInvoiceStatusFacts? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var status) ? status : null;

    private static EInvoiceStatusFacts Sent(string code, string french, string english, EInvoiceSender sender) =>
        new(code, french, english, EInvoicePhase.Transmission, sender, EInvoiceAction.Resume, EInvoiceEffect.None, 3);

    private static EInvoiceStatusFacts Lost(string code, string french, string english, int agreeing) =>
        new(code, french, english, EInvoicePhase.Transmission, EInvoiceSender.AnyPlatform, EInvoiceAction.Stop, EInvoiceEffect.NotReceived, agreeing)
        {
            Task = EInvoiceTask.CorrectAndReissue,
        };

    private static EInvoiceStatusFacts Said(string code, string french, string english, EInvoiceSender sender, EInvoiceAction action, EInvoiceEffect effect) =>
        new(code, french, english, EInvoicePhase.Processing, sender, action, effect, 3) { SenderIsStated = true };

    private static EInvoiceStatusFacts Later(string code, string french, string english, EInvoiceSender sender, EInvoiceAction action, EInvoiceEffect effect, int agreeing) =>
        new(code, french, english, EInvoicePhase.Processing, sender, action, effect, agreeing);
}
