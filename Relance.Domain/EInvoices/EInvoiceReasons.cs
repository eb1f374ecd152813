using System.Collections.Generic;
using System.Linq;

namespace Relance.Domain;

/// <summary>Why a buyer or a platform gave a status, and what that makes of a dispute.</summary>
/// <param name="Code">As it stands in the life cycle message.</param>
/// <param name="Cause">The cause of the dispute that it opens.</param>
/// <param name="Owner">Who of ours can answer it.</param>
public sealed record EInvoiceReason(string Code, string French, string English, DisputeCause Cause, OwnerSide Owner);

/// <summary>
/// The reason codes (catalogue of AFNOR XP Z12-013 and gobl.fr.ctc). The business codes have published French labels; those of the
/// technical ones (REJ, IRR) are read from their names, and causes and owners are our own choice.
/// </summary>
public static class EInvoiceReasons
{
    /// <summary>Business codes first, then technical ones.</summary>
    public static ValueList<EInvoiceReason> All { get; } = ValueList.Of(
        Accounting("NON_TRANSMISE", "destinataire non connecté", "recipient not connected"),
        Accounting("JUSTIF_ABS", "justificatif absent ou insuffisant", "supporting document missing or insufficient", DisputeCause.Other),
        Accounting("ROUTAGE_ERR", "erreur de routage", "routing error"),
        Accounting("AUTRE", "autre motif", "other reason", DisputeCause.Other),
        Accounting("COORD_BANC_ERR", "coordonnées bancaires erronées", "wrong bank details"),
        Accounting("TX_TVA_ERR", "taux de TVA erroné", "wrong VAT rate"),
        Accounting("MONTANTTOTAL_ERR", "montant total erroné", "wrong total"),
        Accounting("CALCUL_ERR", "erreur de calcul", "calculation error"),
        Accounting("NON_CONFORME", "mention légale manquante ou non conforme", "legal mention missing or wrong"),
        Accounting("DOUBLON", "doublon", "duplicate", DisputeCause.Duplicate),
        Accounting("DEST_INC", "destinataire inconnu", "recipient unknown"),
        Accounting("DEST_ERR", "destinataire erroné", "wrong recipient"),
        Sales("TRANSAC_INC", "transaction inconnue", "transaction unknown", DisputeCause.Other),
        Accounting("EMMET_INC", "émetteur inconnu", "issuer unknown", DisputeCause.Other),
        Sales("CONTRAT_TERM", "contrat terminé", "contract ended", DisputeCause.Other),
        Accounting("DOUBLE_FACT", "double facturation", "invoiced twice", DisputeCause.Duplicate),
        Accounting("CMD_ERR", "numéro de commande incorrect ou manquant", "order number wrong or missing", DisputeCause.MissingOrderNumber),
        Accounting("ADR_ERR", "adresse erronée", "wrong address"),
        Accounting("SIRET_ERR", "SIRET erroné ou absent", "SIRET wrong or missing"),
        Accounting("CODE_ROUTAGE_ERR", "code de routage erroné", "wrong routing code"),
        Accounting("REF_CT_ABSENT", "référence contractuelle absente", "contract reference missing", DisputeCause.MissingOrderNumber),
        Accounting("REF_ERR", "référence erronée", "wrong reference"),
        Sales("PU_ERR", "prix unitaires incorrects", "wrong unit prices", DisputeCause.Price),
        Sales("REM_ERR", "remise erronée", "wrong discount", DisputeCause.Price),
        Sales("QTE_ERR", "quantité incorrecte", "wrong quantity", DisputeCause.Quantity),
        Sales("ART_ERR", "article incorrect", "wrong item", DisputeCause.Delivery),
        Accounting("MODPAI_ERR", "modalités de paiement incorrectes", "wrong payment terms"),
        Sales("QUALITE_ERR", "qualité incorrecte", "poor quality", DisputeCause.Quality),
        Sales("LIVR_INCOMP", "problème de livraison ou livraison incomplète", "delivery problem or incomplete delivery", DisputeCause.Delivery),
        Accounting("REJ_SEMAN", "contrôle sémantique en échec", "semantic check failed"),
        Accounting("REJ_UNI", "contrôle d’unicité en échec", "uniqueness check failed", DisputeCause.Duplicate),
        Accounting("REJ_COH", "contrôle de cohérence en échec", "consistency check failed"),
        Accounting("REJ_ADR", "adressage en échec", "addressing failed"),
        Accounting("REJ_CONT_B2G", "contenu non conforme pour le secteur public", "content wrong for a public buyer"),
        Accounting("REJ_REF_PJ", "référence de pièce jointe erronée", "wrong reference of an attachment"),
        Accounting("REJ_ASS_PJ", "association de pièce jointe erronée", "attachment wrongly associated"),
        Accounting("IRR_VIDE_F", "fichier vide", "empty file"),
        Accounting("IRR_TYPE_F", "type de fichier irrecevable", "type of file not admissible"),
        Accounting("IRR_SYNTAX", "erreur de syntaxe", "syntax error"),
        Accounting("IRR_TAILLE_PJ", "pièce jointe trop volumineuse", "attachment too large"),
        Accounting("IRR_NOM_PJ", "nom de pièce jointe irrecevable", "name of an attachment not admissible"),
        Accounting("IRR_VID_PJ", "pièce jointe vide", "empty attachment"),
        Accounting("IRR_EXT_DOC", "extension de document irrecevable", "file extension not admissible"),
        Accounting("IRR_TAILLE_F", "fichier trop volumineux", "file too large"),
        Accounting("IRR_ANTIVIRUS", "fichier refusé par l’antivirus", "file refused by the virus scanner"));

    private static readonly Dictionary<string, EInvoiceReason> ByCode = All.ToDictionary(reason => reason.Code);

    /// <summary>Null = no reason, or one that is not in the list.</summary>
    public static EInvoiceReason? Find(string? code) => code is not null && ByCode.TryGetValue(code, out var reason) ? reason : null;

    private static EInvoiceReason Accounting(string code, string french, string english, DisputeCause cause = DisputeCause.InvoiceError) =>
        new(code, french, english, cause, OwnerSide.Accounting);

    private static EInvoiceReason Sales(string code, string french, string english, DisputeCause cause) =>
        new(code, french, english, cause, OwnerSide.Sales);
}
