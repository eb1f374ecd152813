using System;
using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>A message outside the scenario: it confirms, offers or informs, and reminds of nothing.</summary>
/// <param name="TextName">Name of its text, which a creditor may word anew.</param>
/// <param name="English">What it is, where the text has no subject.</param>
/// <param name="French">As <paramref name="English"/>, in French.</param>
public sealed record Correspondence(string TextName, string English, string French)
{
    private static readonly Correspondence PromiseConfirmation = new("promise-confirmation", "Payment promise", "Engagement de paiement");
    private static readonly Correspondence PlanOffer = new("plan-offer", "Proposed payment plan", "Proposition d’échéancier");
    private static readonly Correspondence PlanConfirmation = new("plan-confirmation", "Payment plan", "Échéancier de paiement");
    private static readonly Correspondence TermsTold = new("welcome", "Payment terms", "Conditions de règlement");
    private static readonly Correspondence DisputeAcknowledgement = new("dispute-acknowledgement", "Dispute", "Litige");
    private static readonly Correspondence CaseGiven = new("hand-over", "Hand-over", "Transmission du dossier");
    private static readonly Correspondence HoldTold = new("hold-notice", "Account on hold", "Compte bloqué");

    public MessagePromise? Promise { get; private init; }

    public MessagePlan? Plan { get; private init; }

    public MessageTerms? Terms { get; private init; }

    public MessageDispute? Dispute { get; private init; }

    public MessageHandOver? HandOver { get; private init; }

    public MessageHold? Hold { get; private init; }

    public static Correspondence ConfirmPromise(MessagePromise promise) => PromiseConfirmation with { Promise = promise };

    public static Correspondence OfferPlan(MessagePlan plan) => PlanOffer with { Plan = plan };

    public static Correspondence ConfirmPlan(MessagePlan plan) => PlanConfirmation with { Plan = plan };

    /// <param name="terms">Null = none were agreed.</param>
    public static Correspondence Welcome(MessageTerms? terms) => TermsTold with { Terms = terms };

    /// <summary>What a message with that text is; a text that no message has stands for itself.</summary>
    public static string TitleOf(string textName, TextCulture culture) =>
        Array.Find([PromiseConfirmation, PlanOffer, PlanConfirmation, TermsTold, DisputeAcknowledgement, CaseGiven, HoldTold], one => one.TextName == textName)?.Title(culture) ?? textName;

    public static Correspondence AcknowledgeDispute(MessageDispute dispute) => DisputeAcknowledgement with { Dispute = dispute };

    public static Correspondence GiveToAgency(MessageHandOver handOver) => CaseGiven with { HandOver = handOver };

    public static Correspondence TellOfHold(MessageHold hold) => HoldTold with { Hold = hold };

    public string Title(TextCulture culture) => HouseLanguage.IsFrench(culture) ? French : English;
}
