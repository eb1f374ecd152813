/** The words that commands say, in English and French. */
namespace Relance {
  const texts = {
    amount: ["Amount", "Montant"],
    approved: ["{0} reminder(s) approved", "{0} relance(s) approuvée(s)"],
    cancel: ["Cancel", "Annuler"],
    chooseOutcome: ["Choose the outcome first.", "Choisissez d’abord l’issue."],
    day: ["Day", "Date"],
    evaluated: ["{0} debtor(s) evaluated", "{0} débiteur(s) évalué(s)"],
    failed: ["{0} refused:", "{0} refus\u00a0:"],
    hold: ["Place a hold", "Bloquer"],
    holdPlaced: ["The debtor is on hold.", "Le débiteur est bloqué."],
    holdReleased: ["The hold is released.", "Le blocage est levé."],
    instalment: ["Instalment", "Échéance"],
    instalmentAdd: ["Add an instalment", "Ajouter une échéance"],
    instalmentRemove: ["Remove", "Retirer"],
    notes: ["Notes", "Notes"],
    noDebtor: ["No account stands behind the customer of this invoice.", "Aucun compte ne se trouve derrière le client de cette facture."],
    ok: ["OK", "OK"],
    oneDebtor: ["Choose invoices of one debtor.", "Choisissez des factures d’un seul débiteur."],
    preview: ["What would happen today", "Ce qui se passerait aujourd’hui"],
    promise: ["Record a promise", "Enregistrer une promesse"],
    promiseRecorded: ["The promise is recorded.", "La promesse est enregistrée."],
    reason: ["Reason", "Motif"],
    reject: ["Reject the reminder", "Rejeter la relance"],
    rejected: ["{0} reminder(s) rejected", "{0} relance(s) rejetée(s)"],
    release: ["Release the hold", "Lever le blocage"],
    resolved: ["The dispute is resolved.", "Le litige est résolu."],
    resume: ["End this pause today?", "Mettre fin à cette suspension aujourd’hui\u00a0?"],
    resumed: ["{0} pause(s) ended", "{0} suspension(s) levée(s)"],
    run: ["Start the dunning run of today?", "Lancer le traitement de relance d’aujourd’hui\u00a0?"],
    runStarted: ["The run has started for {0} debtor(s).", "Le traitement est lancé pour {0} débiteur(s)."],
    why: ["Why", "Pourquoi"],
    working: ["One moment…", "Un instant…"],
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
