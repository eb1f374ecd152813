using System;
using Relance.Local.Commands;

namespace Relance.Local.Calculators;

/// <summary>A function of the domain that a person may check by hand: JSON in, JSON out.</summary>
/// <param name="Name">Of the command: "due-date".</param>
/// <param name="Summary">One line of help.</param>
/// <param name="Compute">Reads the case and computes. What is wrong with the case is told to the fields; the answer then counts for nothing.</param>
internal sealed record Calculator(string Name, Wording Summary, Func<Fields, Answer> Compute);
