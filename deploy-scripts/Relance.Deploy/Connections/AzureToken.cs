using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Identity;

namespace Relance.Deploy;

/// <summary>A token of Microsoft Entra ID for one environment. The credential keeps it until shortly before it ends.</summary>
public sealed class AzureToken : ITokenSource
{
    private readonly TokenCredential credential;
    private readonly TokenRequestContext request;

    public AzureToken(TokenCredential credential, Uri environment)
    {
        this.credential = credential;
        request = new TokenRequestContext(new[] { environment.GetLeftPart(UriPartial.Authority) + "/.default" });
    }

    public async ValueTask<string?> Token(CancellationToken cancellation)
    {
        try
        {
            return (await credential.GetTokenAsync(request, cancellation).ConfigureAwait(false)).Token;
        }
        catch (AuthenticationFailedException problem)
        {
            throw new DeployFailure(
                $"Nobody is signed in for this environment: {problem.Message}",
                $"Personne n’est connecté pour cet environnement : {problem.Message}",
                problem);
        }
    }
}
