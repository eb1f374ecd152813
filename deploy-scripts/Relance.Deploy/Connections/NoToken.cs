using System.Threading;
using System.Threading.Tasks;

namespace Relance.Deploy;

/// <summary>For the local host, which asks nobody to sign in.</summary>
public sealed class NoToken : ITokenSource
{
    public ValueTask<string?> Token(CancellationToken cancellation) => ValueTask.FromResult<string?>(null);
}
