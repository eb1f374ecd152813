namespace Relance.Domain;

/// <summary>Why a setting or an entry cannot be used. All failures of a thing are told at once.</summary>
/// <param name="Code">Stable, three letters and three digits ("SCN005"); <see cref="SettingFailureTexts"/> says it in words.</param>
/// <param name="Property">Path of the property in question ("Steps[1].Channels"); empty = the thing as a whole.</param>
/// <param name="Arguments">What the words name, in the order in which they name it.</param>
public sealed record SettingFailure(string Code, string Property, ValueList<string> Arguments);
