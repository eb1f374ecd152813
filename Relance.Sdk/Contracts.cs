namespace Microsoft.Xrm.Sdk;

/// <summary>XML namespaces of the published data contracts, by the release that introduced them.</summary>
internal static class Contracts
{
    internal const string V2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";
    internal const string V2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    internal const string V71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
    internal const string V90 = "http://schemas.microsoft.com/xrm/9.0/Contracts";
}
