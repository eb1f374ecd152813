namespace Relance.Domain;

/// <summary>How a reminder reaches the debtor.</summary>
public enum Channel
{
    Email,
    Letter,
    PhoneCall,
    RegisteredLetter,
    Sms,

    /// <summary>A work item for our own people; nothing leaves the house.</summary>
    Task,
}

/// <summary>How a reminder speaks.</summary>
public enum Tone
{
    Courteous,
    Neutral,
    Firm,
    Formal,
}
