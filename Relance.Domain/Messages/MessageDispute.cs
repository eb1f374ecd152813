using NodaTime;

namespace Relance.Domain;

/// <summary>A dispute, as its receipt is confirmed to the debtor.</summary>
/// <param name="Number">By which it is quoted in answers.</param>
/// <param name="Cause">In the language of the message.</param>
/// <param name="Amount">The part of the invoice that is not asked for while the dispute lasts.</param>
/// <param name="AnswerBy">The deadline of the creditor's own people; null = none was set, and none is promised.</param>
public sealed record MessageDispute(string Number, LocalDate OpenedOn, string Cause, Money Amount, LocalDate? AnswerBy);
