using System;
using Azure.Identity;

namespace Relance.Deploy;

/// <summary>The address of an environment, and how one signs in there.</summary>
public static class EnvironmentAddress
{
    private const string Tenant = "AZURE_TENANT_ID";
    private const string Application = "AZURE_CLIENT_ID";
    private const string Secret = "AZURE_CLIENT_SECRET";

    /// <summary>Reads an address such as <c>https://contoso.crm4.dynamics.com</c>; what follows the host is left out.</summary>
    /// <exception cref="DeployFailure">It is no address, or one over which a token would be sent unprotected.</exception>
    public static Uri Read(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
        {
            throw new DeployFailure(
                $"'{text}' is no address of an environment. It looks like https://contoso.crm4.dynamics.com.",
                $"« {text} » n’est pas l’adresse d’un environnement. Elle ressemble à https://contoso.crm4.dynamics.com.");
        }

        if (address.Scheme == "http" && !address.IsLoopback)
        {
            throw new DeployFailure(
                $"{address.Host} must be reached over https; http is for the local host on this machine only.",
                $"{address.Host} doit être joint en https ; http ne vaut que pour l’hôte local de cette machine.");
        }

        return new Uri(address.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>
    /// The local host needs no token. Elsewhere: the application whose tenant, id and secret are in the variables AZURE_TENANT_ID, AZURE_CLIENT_ID and
    /// AZURE_CLIENT_SECRET, when all three are set; else whoever is signed in on this machine (Azure CLI, Azure PowerShell, Visual Studio, managed identity).
    /// </summary>
    /// <param name="variable">Reads a variable of the environment.</param>
    public static ITokenSource Tokens(Uri address, Func<string, string?> variable)
    {
        if (address.IsLoopback && address.Scheme == "http")
        {
            return new NoToken();
        }

        return variable(Tenant) is { Length: > 0 } tenant && variable(Application) is { Length: > 0 } application && variable(Secret) is { Length: > 0 } secret
            ? new AzureToken(new ClientSecretCredential(tenant, application, secret), address)
            : new AzureToken(new DefaultAzureCredential(), address);
    }
}
