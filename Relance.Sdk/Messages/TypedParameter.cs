namespace Microsoft.Xrm.Sdk;

internal static class TypedParameter
{
    /// <summary>The value, or the default of <typeparamref name="T"/> when it was not set.</summary>
    internal static T Get<T>(this ParameterCollection parameters, string name) =>
        parameters.TryGetValue(name, out var value) && value != null ? (T)value : default;
}
