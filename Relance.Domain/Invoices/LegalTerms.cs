using System;
using NodaTime;

namespace Relance.Domain;

/// <summary>Which ceiling the law sets for payment terms. France only; elsewhere nothing is checked.</summary>
public enum TermsRegime
{
    /// <summary>No ceiling known: consumers, other countries.</summary>
    None,

    /// <summary>Between companies: 60 days from issue, or 45 days end of month when the contract says so (Code de commerce L441-10 I).</summary>
    FrenchBusiness,

    /// <summary>Periodic summary invoice (CGI 289 I 3): 45 days from issue (Code de commerce L441-10 I).</summary>
    FrenchPeriodicInvoice,

    /// <summary>Carriage of goods and the services around it: 30 days from issue (Code de commerce L441-11).</summary>
    FrenchTransport,

    /// <summary>State, local authorities: 30 days from receipt of the request (Code de la commande publique R2192-10).</summary>
    FrenchPublicBody,

    /// <summary>Public hospitals: 50 days from receipt of the request (Code de la commande publique R2192-11).</summary>
    FrenchPublicHospital,

    /// <summary>Public undertakings: 60 days from receipt of the request (Code de la commande publique R2192-11).</summary>
    FrenchPublicUndertaking,
}

/// <summary>A due date that the law does not allow, or allows on a condition. It warns; it never changes a date.</summary>
/// <param name="Article">The text of law, in its own language.</param>
/// <param name="LatestLawful">The last day that is lawful without the condition.</param>
/// <param name="Conditional">True when the date is lawful, but only as 45 days end of month written in the contract.</param>
public sealed record TermsWarning(string Article, LocalDate LatestLawful, bool Conditional);

/// <summary>The ceilings of law on payment terms (design rule 7).</summary>
public static class LegalTerms
{
    /// <summary>Longest term between companies, from issue (Code de commerce L441-10 I).</summary>
    public const int BusinessCeilingDays = 60;

    private const int EndOfMonthDays = 45;

    /// <summary>Without an agreed term the price is due 30 days after receipt of the goods or performance (Code de commerce L441-10 I).</summary>
    public static LocalDate DueWithoutAgreement(LocalDate receivedOn) => receivedOn.PlusDays(30);

    /// <param name="regime">By the kind of buyer and of invoice.</param>
    /// <param name="basis">Date of issue; for public buyers the day on which the request for payment was received.</param>
    /// <param name="dueOn">The due date as agreed; the ceiling itself is allowed.</param>
    /// <param name="agreed">How the contract reads "end of month"; null when it does not count so, or when it is not known.</param>
    /// <returns>Null when the date is lawful.</returns>
    public static TermsWarning? Check(TermsRegime regime, LocalDate basis, LocalDate dueOn, EndOfMonthReading? agreed)
    {
        if (regime == TermsRegime.None)
        {
            return null;
        }

        var (days, article) = Ceiling(regime);
        var latest = basis.PlusDays(days);
        if (dueOn <= latest)
        {
            return null;
        }

        if (regime == TermsRegime.FrenchBusiness)
        {
            if (agreed is { } reading && dueOn <= EndOfMonthCeiling(basis, reading))
            {
                return null;
            }

            var eitherReading = LocalDate.Max(
                EndOfMonthCeiling(basis, EndOfMonthReading.DaysThenEndOfMonth),
                EndOfMonthCeiling(basis, EndOfMonthReading.EndOfMonthThenDays));
            return new TermsWarning(article, latest, agreed is null && dueOn <= eitherReading);
        }

        return new TermsWarning(article, latest, Conditional: false);
    }

    private static LocalDate EndOfMonthCeiling(LocalDate basis, EndOfMonthReading reading) =>
        PaymentTerms.DaysEndOfMonth(EndOfMonthDays, reading).DueOn(basis, WorkingCalendar.MondayToFriday);

    private static (int Days, string Article) Ceiling(TermsRegime regime)
    {
        switch (regime)
        {
            case TermsRegime.FrenchBusiness:
                return (60, "Code de commerce L441-10 I");
            case TermsRegime.FrenchPeriodicInvoice:
                return (45, "Code de commerce L441-10 I, CGI 289 I 3");
            case TermsRegime.FrenchTransport:
                return (30, "Code de commerce L441-11");
            case TermsRegime.FrenchPublicBody:
                return (30, "Code de la commande publique R2192-10");
            case TermsRegime.FrenchPublicHospital:
                return (50, "Code de la commande publique R2192-11");
            case TermsRegime.FrenchPublicUndertaking:
                return (60, "Code de la commande publique R2192-11");
            default:
                throw new ArgumentOutOfRangeException(nameof(regime), regime, "Unknown regime.");
        }
    }
}
