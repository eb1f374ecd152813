using System;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Shipped.MonoRun;

/// <summary>
/// Plays the sandbox: loads the shipped assemblies from their own folder, makes every plug-in, and runs one invoice event whose
/// requests go through standard output to the tests. Arguments: folder, invoice id, day (yyyy-MM-dd), ids of invoice's debtor.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var plugin = Assembly.LoadFrom(Path.Combine(arguments[0], "Relance.Plugin.dll"));
        var types = plugin.GetTypes().Where(type => typeof(IPlugin).IsAssignableFrom(type) && !type.IsAbstract).OrderBy(type => type.FullName).ToArray();
        foreach (var type in types)
        {
            Activator.CreateInstance(type);
            Console.WriteLine("MADE " + type.FullName);
        }

        var invoice = new EntityReference("invoice", new Guid(arguments[1]));
        var day = DateTime.SpecifyKind(DateTime.Parse(arguments[2], System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc).AddHours(9);
        var debtor = new EntityReference("account", new Guid(arguments[3]));
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
}
