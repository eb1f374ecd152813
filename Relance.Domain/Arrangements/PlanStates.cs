namespace Relance.Domain;

/// <summary>Which state of a payment plan may follow which (design rule 24).</summary>
public static class PlanStates
{
    /// <summary>A default can be cured; completed, rescheduled and cancelled are the end.</summary>
    public static bool MayFollow(PlanState from, PlanState to) => from switch
    {
        PlanState.Proposed => to is PlanState.Accepted or PlanState.Cancelled,
        PlanState.Accepted => to is PlanState.Completed or PlanState.Defaulted or PlanState.Rescheduled or PlanState.Cancelled,
        PlanState.Defaulted => to is PlanState.Accepted or PlanState.Completed or PlanState.Rescheduled or PlanState.Cancelled,
        _ => false,
    };
}
