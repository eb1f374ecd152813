using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>A message outside the scenario: it confirms, offers or informs, and reminds of nothing.</summary>
/// <param name="TextName">Name of its text, which a creditor may word anew.</param>
/// <param name="English">What it is, where the text has no subject.</param>
/// <param name="French">As <paramref name="English"/>, in French.</param>
public sealed record Correspondence(string TextName, string English, string French)
{
    public MessagePromise? Promise { get; private init; }

    public MessagePlan? Plan { get; private init; }

    public MessageTerms? Terms { get; private init; }

    public MessageDispute? Dispute { get; private init; }

    public MessageHandOver? HandOver { get; private init; }

    public MessageHold? Hold { get; private init; }

    public static Correspondence ConfirmPromise(MessagePromise promise) => new("promise-confirmation", "Payment promise", "Engagement de paiement") { Promise = promise };

    public static Correspondence OfferPlan(MessagePlan plan) => new("plan-offer", "Proposed payment plan", "Proposition d’échéancier") { Plan = plan };

    public static Correspondence ConfirmPlan(MessagePlan plan) => new("plan-confirmation", "Payment plan", "Échéancier de paiement") { Plan = plan };

    /// <param name="terms">Null = none were agreed.</param>
    public static Correspondence Welcome(MessageTerms? terms) => new("welcome", "Payment terms", "Conditions de règlement") { Terms = terms };

    public static Correspondence AcknowledgeDispute(MessageDispute dispute) => new("dispute-acknowledgement", "Dispute", "Litige") { Dispute = dispute };

    public static Correspondence GiveToAgency(MessageHandOver handOver) => new("hand-over", "Hand-over", "Transmission du dossier") { HandOver = handOver };

    public static Correspondence TellOfHold(MessageHold hold) => new("hold-notice", "Account on hold", "Compte bloqué") { Hold = hold };

    public string Title(TextCulture culture) => HouseLanguage.IsFrench(culture) ? French : English;
}
