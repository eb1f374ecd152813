/** The words that commands say, in English and French. */
namespace Relance {
  const texts = {
    acceptPlan: ["The debtor agreed to this plan. Put it in force today?", "Le débiteur a accepté cet échéancier. Le mettre en vigueur aujourd’hui\u00a0?"],
    accrued: ["The claims are up to date.", "Les créances accessoires sont à jour."],
    amount: ["Amount", "Montant"],
    approved: ["{0} reminder(s) approved", "{0} relance(s) approuvée(s)"],
    approveWriteOff: ["Write this amount off?", "Passer ce montant en perte\u00a0?"],
    cancel: ["Cancel", "Annuler"],
    cancelDispute: ["Cancel the dispute", "Annuler le litige"],
    cancelPlan: ["Cancel the plan", "Annuler l’échéancier"],
    cancelPromise: ["Cancel the promise", "Annuler la promesse"],
    checkClean: ["The configuration has no finding.", "La configuration ne présente aucune anomalie."],
    checkTitle: ["Check of the configuration", "Contrôle du paramétrage"],
    chooseOutcome: ["Choose the outcome first.", "Choisissez d’abord l’issue."],
    closeHandover: ["Close this case?", "Clore ce dossier\u00a0?"],
    copied: ["A draft was made with the same settings and steps.", "Un brouillon a été créé avec les mêmes réglages et étapes."],
    day: ["Day", "Date"],
    evaluated: ["{0} debtor(s) evaluated", "{0} débiteur(s) évalué(s)"],
    failed: ["{0} refused:", "{0} refus\u00a0:"],
    finished: ["Done.", "C’est fait."],
    firstDueOn: ["First instalment on", "Première échéance le"],
    handedOver: ["The invoices are handed over.", "Les factures sont transmises."],
    hold: ["Place a hold", "Bloquer"],
    holdPlaced: ["The debtor is on hold.", "Le débiteur est bloqué."],
    holdReleased: ["The hold is released.", "Le blocage est levé."],
    instalment: ["Instalment", "Échéance"],
    instalmentAdd: ["Add an instalment", "Ajouter une échéance"],
    instalmentCount: ["Number of instalments", "Nombre d’échéances"],
    instalmentRemove: ["Remove", "Retirer"],
    no: ["No", "Non"],
    noDebtor: ["No account stands behind the customer of this invoice.", "Aucun compte ne se trouve derrière le client de cette facture."],
    notes: ["Notes", "Notes"],
    noticeDates: ["Dates of the registered letter", "Dates de la lettre recommandée"],
    ok: ["OK", "OK"],
    oneDebtor: ["Choose invoices of one debtor.", "Choisissez des factures d’un seul débiteur."],
    plan: ["Propose a payment plan", "Proposer un échéancier"],
    planProposed: ["The plan is proposed. It suspends nothing until the debtor accepts.", "L’échéancier est proposé. Il ne suspend rien avant l’accord du débiteur."],
    presentedOn: ["Presented on", "Présentée le"],
    preview: ["What would happen today", "Ce qui se passerait aujourd’hui"],
    previewPublication: ["What publishing this version would change", "Ce que changerait la publication de cette version"],
    promise: ["Record a promise", "Enregistrer une promesse"],
    promiseRecorded: ["The promise is recorded.", "La promesse est enregistrée."],
    proofNumber: ["Number of the letter", "Numéro de la lettre"],
    publish: ["Publish this version now?", "Publier cette version maintenant\u00a0?"],
    published: ["The version is published.", "La version est publiée."],
    reason: ["Reason", "Motif"],
    recall: ["Recall the case", "Rappeler le dossier"],
    receivedOn: ["Received on", "Reçue le"],
    recovery: ["Record a recovery", "Enregistrer un recouvrement"],
    reinstate: ["Reinstate the claim", "Rétablir la créance accessoire"],
    reject: ["Reject the reminder", "Rejeter la relance"],
    rejected: ["{0} reminder(s) rejected", "{0} relance(s) rejetée(s)"],
    rejectWriteOff: ["Reject the write-off", "Rejeter le passage en perte"],
    release: ["Release the hold", "Lever le blocage"],
    report: ["Report of the agency", "Compte rendu de l’agence"],
    reportText: ["What the agency reports", "Ce que l’agence rapporte"],
    reschedule: ["Reschedule the plan", "Rééchelonner"],
    resolved: ["The dispute is resolved.", "Le litige est résolu."],
    resume: ["End this pause today?", "Mettre fin à cette suspension aujourd’hui\u00a0?"],
    resumed: ["{0} pause(s) ended", "{0} suspension(s) levée(s)"],
    returnedOn: ["Returned on", "Retournée le"],
    reverseClaim: ["Reverse the claim", "Annuler la créance accessoire"],
    reverseWriteOff: ["Reverse the write-off", "Annuler le passage en perte"],
    risk: ["Risk of the debtor", "Risque du débiteur"],
    run: ["Start the dunning run of today?", "Lancer le traitement de relance d’aujourd’hui\u00a0?"],
    runStarted: ["The run has started for {0} debtor(s).", "Le traitement est lancé pour {0} débiteur(s)."],
    sendTerms: ["Send the payment terms to this customer now?", "Envoyer maintenant ses conditions de règlement à ce client\u00a0?"],
    sentOn: ["Sent on", "Envoyée le"],
    snapshot: ["Take the figures of the last month that has ended?", "Calculer les indicateurs du dernier mois écoulé\u00a0?"],
    snapshotTaken: ["{0} set(s) of figures, {1} recommendation(s).", "{0} jeu(x) d’indicateurs, {1} recommandation(s)."],
    tellDebtor: ["Write this to the debtor as well, by e-mail or letter?", "L’écrire aussi au débiteur, par courriel ou par lettre\u00a0?"],
    waive: ["Waive the claim", "Renoncer à la créance accessoire"],
    why: ["Why", "Pourquoi"],
    working: ["One moment…", "Un instant…"],
    written: ["Written by e-mail.", "Envoyé par courriel."],
    writtenLetter: ["The letter is ready to be posted.", "La lettre est prête à poster."],
    yes: ["Yes", "Oui"],
  } as const;

  export type TextKey = keyof typeof texts;

  const french = 1036;

  /** French for 1036, English for every other language. */
  export function text(key: TextKey, languageId: number, ...values: readonly (string | number)[]): string {
    const pattern: string = texts[key][languageId === french ? 1 : 0];
    return values.reduce<string>((filled, value, index) => filled.split(`{${index}}`).join(String(value)), pattern);
  }

  /** Keys of every text, in order. */
  export const textKeys = Object.keys(texts) as readonly TextKey[];
}
