using Relance.Domain;

namespace Relance.Plugin.Writing;

/// <summary>A message in words, or why it could not be written.</summary>
/// <param name="Body">Null exactly when it could not.</param>
/// <param name="Failures">For the person who looks after texts and settings, one per line; empty when there are none.</param>
/// <param name="Culture">Of the message.</param>
public sealed record ComposedMessage(string Subject, string? Body, ValueList<string> Failures, TextCulture Culture);
