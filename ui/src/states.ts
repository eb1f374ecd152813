/** When a command makes sense. The server decides again: these rules only spare the user a refusal. */
namespace Relance {
  const optionBase = 271930000;
  const proposed = optionBase;
  const disputeOpen = optionBase;
  const holdActive = optionBase;

  export function isProposed(reminderState: number | null): boolean {
    return reminderState === proposed;
  }

  export function isOpenDispute(disputeState: number | null): boolean {
    return disputeState === disputeOpen;
  }

  export function isActiveHold(holdState: number | null): boolean {
    return holdState === holdActive;
  }

  /** @param current The hold in force; undefined when the form does not show it, and nobody can tell. */
  export function mayPlaceHold(current: string | null | undefined): boolean {
    return current === undefined || current === null;
  }

  /** @param current The hold in force; undefined when the form does not show it, and nobody can tell. */
  export function mayReleaseHold(current: string | null | undefined): boolean {
    return current !== null;
  }
}
