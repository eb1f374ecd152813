using System;
using System.CommandLine;
using System.IO;
using Relance.Local.Host;
using Relance.Local.WebApi;

namespace Relance.Local.Commands;

/// <summary>The Web API of a database on this machine, until it is interrupted.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Build(Terminal terminal)
    {
        var port = new Option<int>("--port")
        {
            Description = terminal.Say("the port on 127.0.0.1; 0 = any free one", "le port sur 127.0.0.1 ; 0 = un port libre"),
            HelpName = terminal.Say("NUMBER", "NUMÉRO"),
            DefaultValueFactory = _ => DefaultPort,
        };
        var user = new Option<string?>("--as")
        {
            Description = terminal.Say("id or full name of the user whom requests act as; default: SYSTEM", "identifiant ou nom complet de l’utilisateur au nom duquel agissent les requêtes ; par défaut SYSTEM"),
            HelpName = terminal.Say("USER", "UTILISATEUR"),
        };
        var database = SharedOptions.Database(terminal);
        var empty = new Option<bool>("--empty")
        {
            Description = terminal.Say("an environment in memory without the solution, to import it into; no database is read or written", "un environnement en mémoire sans la solution, pour l’y importer ; aucune base n’est lue ni écrite"),
        };
        var command = new Command("serve", terminal.Say("answer the Dataverse Web API on this machine until interrupted", "répondre à l’API web de Dataverse sur cette machine jusqu’à interruption")) { database, empty, port, user };
        command.SetAction(parsed => parsed.GetValue(empty)
            ? RunEmpty(terminal, parsed.GetValue(port))
            : Run(terminal, parsed.GetValue(database)!, parsed.GetValue(port), parsed.GetValue(user)));
        return command;
    }

    private static int Run(Terminal terminal, string database, int port, string? user)
    {
        using var workspace = Workspace.OpenExisting(database, null, terminal.Culture, new WorkspaceOptions { Registration = RegistrationSource.Rows });
        using var server = Listen(workspace.Host, port, user is null ? WellKnown.SystemUserId : UserArgument.Find(workspace, user));
        terminal.WriteLine(
            $"Listening on {server.Root} (day: {terminal.Culture.LongDate(workspace.Today)}). Stop with Ctrl+C.",
            $"À l’écoute sur {server.Root} (jour : {terminal.Culture.LongDate(workspace.Today)}). Ctrl+C pour arrêter.");
        server.WaitForShutdown();
        return ExitCode.Success;
    }

    private static int RunEmpty(Terminal terminal, int port)
    {
        using var host = LocalDataverse.Open(new LocalOptions { StartsEmpty = true });
        using var server = Listen(host, port, WellKnown.SystemUserId);
        terminal.WriteLine(
            $"Listening on {server.Root} (empty). Import with: dotnet run deploy-scripts/import.cs --url {server.Address}",
            $"À l’écoute sur {server.Root} (vide). Pour importer : dotnet run deploy-scripts/import.cs --url {server.Address}");
        server.WaitForShutdown();
        return ExitCode.Success;
    }

    private static WebApiServer Listen(LocalDataverse host, int port, Guid user)
    {
        try
        {
            return WebApiServer.Start(host, port, user, () => host.RunAsyncJobs());
        }
        catch (IOException problem)
        {
            throw new CommandFailure(
                $"Port {port} cannot be used: {problem.Message} Choose another with --port.",
                $"Le port {port} est inutilisable : {problem.Message} Choisissez-en un autre avec --port.");
        }
    }
}
