using System.Threading;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>Where the access token of a request comes from.</summary>
public interface ITokenSource
{
    /// <returns>A bearer token that is valid now; null = the environment asks for none.</returns>
    /// <exception cref="DeployFailure">None could be had.</exception>
    ValueTask<string?> Token(CancellationToken cancellation);
}
