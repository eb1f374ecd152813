namespace System.ServiceModel;

/// <summary>Stands in on .NET 10 for the type of .NET Framework and of System.ServiceModel.Primitives.</summary>
public class CommunicationException : SystemException
{
    public CommunicationException(string message)
        : base(message)
    {
    }
}

/// <inheritdoc cref="CommunicationException"/>
public class FaultException : CommunicationException
{
    public FaultException(string reason)
        : base(reason)
    {
    }
}

/// <summary>A fault with its details, as <see cref="Microsoft.Xrm.Sdk.IOrganizationService"/> throws it.</summary>
public class FaultException<TDetail> : FaultException
{
    public FaultException(TDetail detail, string reason)
        : base(reason) => Detail = detail;

    public TDetail Detail { get; }
}
