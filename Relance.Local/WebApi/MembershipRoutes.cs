using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Relationship = Microsoft.Xrm.Sdk.Relationship;

namespace Relance.Local.WebApi;

/// <summary>
/// <c>POST …/systemuserroles_association/$ref</c> and <c>DELETE …/systemuserroles_association(id)/$ref</c>, and the same for teams and for column
/// security profiles. What somebody holds is read from the tables of the pairs.
/// </summary>
internal static class MembershipRoutes
{
    /// <param name="other">The table at the other end.</param>
    public static WebResponse Answer(Exchange exchange, EntityReference target, string other, IReadOnlyList<Segment> path)
    {
        switch (exchange.Request.Method, path.Count == 3 && path[2].Name == "$ref")
        {
            case ("POST", true) when path[1].Arguments is null:
                exchange.Options.Allow();
                exchange.Service.Execute(new AssociateRequest { Target = target, Relationship = new Relationship(path[1].Name), RelatedEntities = new EntityReferenceCollection { RelatedRoutes.Other(exchange) } });
                return WebResponse.Empty(204);
            case ("DELETE", true) when path[1].Arguments is not null:
                exchange.Options.Allow();
                var related = RowAddress.Read(exchange.Catalog.Find(other)!, path[1], exchange.Options);
                exchange.Service.Execute(new DisassociateRequest { Target = target, Relationship = new Relationship(path[1].Name), RelatedEntities = new EntityReferenceCollection { related } });
                return WebResponse.Empty(204);
            default:
                throw WebRefusal.Method(exchange.Request.Method, exchange.Request.Path);
        }
    }
}
