using System;
using Microsoft.Xrm.Sdk;

namespace Relance.Deploy;

/// <summary>Values of the choices of the publisher: the first one, then the others in the order of the enumeration of the domain.</summary>
public static class ChoiceValue
{
    public const int First = 271930000;

    public static OptionSetValue Of<T>(T value) where T : struct, Enum => new(checked(First + Convert.ToInt32(value)));
}
