using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>From what the days of the steps are counted.</summary>
internal enum StepAnchor
{
    /// <summary>Each step says it itself; with both, the later day.</summary>
    AsWritten,

    /// <summary>Every step from the due date.</summary>
    DueDate,

    /// <summary>The first step from the due date, each other one from the reminder before it.</summary>
    PreviousReminder,
}

/// <summary>Turns the days of a step into those of the domain by its anchor.</summary>
internal static class StepAnchors
{
    /// <param name="anchor">Of the scenario.</param>
    /// <param name="step">For mistakes.</param>
    /// <param name="isFirst">The first step has no reminder before it.</param>
    /// <param name="days">Days after the due date; null = not given.</param>
    /// <param name="wait">Days after the reminder before; null = not given.</param>
    /// <param name="daysBefore">Days after the due date of the step before; with the anchor on the previous reminder the difference is the wait.</param>
    public static (int? Due, int? Previous) Of(StepAnchor anchor, Fields step, bool isFirst, int? days, int? wait, int? daysBefore)
    {
        switch (anchor)
        {
            case StepAnchor.DueDate when wait is not null:
                step.RefuseField("daysAfterPrevious", ProblemCode.Contradiction, "The anchor is the due date: give daysAfterDue.", "L’ancre est l’échéance : donnez daysAfterDue.");
                return (days, null);
            case StepAnchor.PreviousReminder when !isFirst:
                if (wait is null && (days is null || daysBefore is null))
                {
                    step.RefuseField("daysAfterPrevious", ProblemCode.MissingField, "The anchor is the previous reminder: give the days after it.", "L’ancre est la relance précédente : donnez les jours qui la suivent.");
                }

                return (null, wait ?? days - daysBefore);
            default:
                return (days, wait);
        }
    }
}
