using System.Collections.Generic;
using System.Linq;
using Relance.Domain;

namespace Relance.Local.Calculators;

/// <summary>Payment terms as the contract words them.</summary>
internal enum TermsKind
{
    Net,
    EndOfMonth,
    DayOfMonth,
    DayOfFollowingMonth,
    Parts,
}

/// <summary>Reads payment terms: { "kind": "net", "days": 30 }.</summary>
internal static class TermsField
{
    public static PaymentTerms Read(Fields fields)
    {
        var terms = fields.Choice<TermsKind>("kind") switch
        {
            TermsKind.Net => PaymentTerms.Net(fields.Whole("days")),
            TermsKind.EndOfMonth => EndOfMonth(fields),
            TermsKind.DayOfMonth => PaymentTerms.FixedDayOfMonth(fields.Whole("day", 1, 31), fields.OptionalWhole("atLeastDays") ?? 0),
            TermsKind.DayOfFollowingMonth => PaymentTerms.FixedDayOfFollowingMonth(fields.Whole("day", 1, 31)),
            _ => new PaymentTerms(Parts(fields)),
        };
        return terms with { Shift = fields.Choice("workingDayShift", WorkingDayShift.None) };
    }

    /// <summary>The calendar of the case, which a working-day shift cannot do without.</summary>
    public static WorkingCalendar Calendar(Fields fields, PaymentTerms? terms)
    {
        var calendar = CalendarField.Read(fields, "calendar");
        if (calendar is null && terms is { Shift: not WorkingDayShift.None })
        {
            fields.RefuseField("calendar", ProblemCode.MissingField, "A shift to a working day needs a calendar.", "Un report au jour ouvré demande un calendrier.");
        }

        return calendar ?? CalendarField.EveryDay;
    }

    // Which of the two readings holds is written in the contract; it is never guessed.
    private static PaymentTerms EndOfMonth(Fields fields)
    {
        var days = fields.Whole("days");
        var reading = fields.Choice<EndOfMonthReading>("reading");
        return fields.OptionalWhole("dayOfMonth", 1, 31) is { } day
            ? PaymentTerms.DaysEndOfMonthThe(days, day, reading)
            : PaymentTerms.DaysEndOfMonth(days, reading);
    }

    private static ValueList<TermPart> Parts(Fields fields)
    {
        var parts = fields.RequiredList("parts").Select(Part).ToValueList();
        var remainders = parts.Count(part => part.Share is TermShare.Remainder);
        if (remainders == 0)
        {
            fields.RefuseField("parts", PaymentTermsValidator.RemainderMissing, "One part must take the remainder, so that the parts add up to the invoice.", "Une partie doit prendre le reste, pour que les parties totalisent la facture.");
        }
        else if (remainders > 1)
        {
            fields.RefuseField("parts", PaymentTermsValidator.RemainderTwice, "Only one part can take the remainder.", "Une seule partie peut prendre le reste.");
        }

        if (parts.Select(part => part.Share).OfType<TermShare.Percent>().Sum(share => share.Rate) >= 100m)
        {
            fields.RefuseField("parts", PaymentTermsValidator.PercentageTooHigh, "The percentages leave nothing for the remainder.", "Les pourcentages ne laissent rien pour le reste.");
        }

        return parts;
    }

    private static TermPart Part(Fields fields)
    {
        var percent = fields.OptionalNumber("percent", 0.0001m, 99.9999m);
        var amount = fields.OptionalNumber("amount", 0.0001m);
        var remainder = fields.Flag("remainder");
        if ((percent is null ? 0 : 1) + (amount is null ? 0 : 1) + (remainder ? 1 : 0) != 1)
        {
            fields.Refuse(ProblemCode.Contradiction, "Exactly one of percent, amount and remainder is expected.", "Il faut exactement un champ parmi percent, amount et remainder.");
        }

        TermShare share = percent is { } rate ? new TermShare.Percent(rate) : amount is { } value ? new TermShare.Amount(value) : new TermShare.Remainder();
        return new TermPart(share, fields.List("moves").SelectMany(Moves).ToValueList());
    }

    private static IEnumerable<DateMove> Moves(Fields fields)
    {
        var moves = new List<DateMove>();
        void Add(DateMove? move) => moves.AddRange(move is null ? [] : [move]);
        Add(fields.OptionalWhole("days") is { } days ? new DateMove.Days(days) : null);
        Add(fields.OptionalWhole("months", 0, 1200) is { } months ? new DateMove.Months(months) : null);
        Add(fields.Flag("endOfMonth") ? new DateMove.EndOfMonth() : null);
        Add(fields.OptionalWhole("nextDayOfMonth", 1, 31) is { } next ? new DateMove.NextDayOfMonth(next) : null);
        Add(fields.OptionalWhole("dayOfFollowingMonth", 1, 31) is { } following ? new DateMove.DayOfFollowingMonth(following) : null);
        if (moves.Count != 1)
        {
            fields.Refuse(ProblemCode.Contradiction, "Each move says one thing; several moves are several objects, made in order.", "Chaque mouvement dit une seule chose ; plusieurs mouvements sont plusieurs objets, faits dans l’ordre.");
        }

        return moves;
    }
}
