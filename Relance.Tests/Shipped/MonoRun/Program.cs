using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Shipped.MonoRun;

/// <summary>
/// Plays the sandbox: loads the shipped assemblies from their own folder, makes every plug-in, and runs one invoice event whose
/// requests go through standard output to the tests. Arguments: folder, framework folder, invoice id, day (yyyy-MM-dd), debtor id.
/// With the two folders only, it times executions that make no request.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Mono's runtime alone has no netstandard facade; .NET Framework has it since 4.7.1. It is part of the framework, not of the package.
        AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) => FromFramework(arguments[1], new AssemblyName(wanted.Name));
        if (arguments.Length == 2)
        {
            Timing.Print(arguments[0]);
            return 0;
        }

        var plugin = Assembly.LoadFrom(Path.Combine(arguments[0], "Relance.Plugin.dll"));
        var types = plugin.GetTypes().Where(type => typeof(IPlugin).IsAssignableFrom(type) && !type.IsAbstract).OrderBy(type => type.FullName).ToArray();
        foreach (var type in types)
        {
            Activator.CreateInstance(type);
            Console.WriteLine("MADE " + type.FullName);
        }

        var invoice = new EntityReference("invoice", new Guid(arguments[2]));
        var day = DateTime.SpecifyKind(DateTime.Parse(arguments[3], System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc).AddHours(9);
        var debtor = new EntityReference("account", new Guid(arguments[4]));
        var image = new Entity(invoice.LogicalName, invoice.Id) { ["customerid"] = debtor };
        var service = new BridgedService(plugin, day);
        var context = new EventContext("Update", invoice.LogicalName, invoice.Id, day);
        context.InputParameters["Target"] = new Entity(invoice.LogicalName, invoice.Id) { ["duedate"] = day };
        context.PreEntityImages["PreImage"] = image;
        context.PostEntityImages["PostImage"] = image;
        var step = plugin.GetType("Relance.Plugin.Steps.InvoiceChanged", throwOnError: true)!;
        ((IPlugin)Activator.CreateInstance(step)!).Execute(new Services(context, service));
        Console.WriteLine("DONE " + service.Requests);
        return 0;
    }

    private static Assembly? FromFramework(string folder, AssemblyName wanted)
    {
        var file = Path.Combine(folder, wanted.Name + ".dll");
        var isFramework = wanted.Name == "netstandard" || wanted.Name.StartsWith("System.", StringComparison.Ordinal);
        return isFramework && File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
