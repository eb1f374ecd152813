using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;
using Relance.Local.Pipeline;

namespace Relance.Local.Messages;

/// <summary>The table a FetchXML query is about.</summary>
internal static class FetchTable
{
    /// <exception cref="System.ServiceModel.FaultException{T}">The text is no XML, or names no table.</exception>
    public static string Of(FetchExpression query)
    {
        try
        {
            return (string?)XElement.Parse(query.Query).Element("entity")?.Attribute("name")
                ?? throw PipelineFaults.BadArgument("The fetch element has no entity with a name.");
        }
        catch (XmlException problem)
        {
            throw PipelineFaults.BadArgument($"The FetchXML cannot be read: {problem.Message}");
        }
    }
}
