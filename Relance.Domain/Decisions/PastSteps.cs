namespace Relance.Domain;

/// <summary>What each invoice has behind it in its present cycle.</summary>
internal static class PastSteps
{
    public static void Recall(Dossier dossier)
    {
        foreach (var reminder in dossier.Snapshot.History)
        {
            if (!reminder.IsDone)
            {
                continue;
            }

            foreach (var line in reminder.Lines)
            {
                if (dossier.Find(line.InvoiceId) is { } one)
                {
                    Remember(dossier, one, reminder, line);
                }
            }
        }

        foreach (var one in dossier.Cases)
        {
            Migrations.TakePlace(one);
        }
    }

    private static void Remember(Dossier dossier, InvoiceCase one, Reminder reminder, ReminderLine line)
    {
        if (one.LastOn is null || reminder.AnchorOn > one.LastOn)
        {
            one.LastOn = reminder.AnchorOn;
        }

        // A step of another scenario or of a former cycle keeps its distance in days, but it is not a place in this one.
        if (line.Cycle != one.Invoice.Cycle || one.Version is not { } version)
        {
            return;
        }

        if (version.StepById(line.StepId) is not { } step)
        {
            Migrations.Remember(dossier, one, reminder, line);
            return;
        }

        var isFurther = one.LastStep is null
            || step.Order > one.LastStep.Order
            || (step.Order == one.LastStep.Order && line.Occurrence > one.LastOccurrence);
        if (isFurther)
        {
            one.LastStep = step;
            one.LastVersion = one.Version;
            one.LastOccurrence = line.Occurrence;
        }
    }
}
