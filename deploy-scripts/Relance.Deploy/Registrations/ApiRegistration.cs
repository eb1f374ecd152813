namespace Relance.Deploy;

/// <summary>The plug-in class that carries out a custom API of the solution.</summary>
/// <param name="PluginType">Full name, without assembly.</param>
public sealed record ApiRegistration(string UniqueName, string PluginType);
