using System;
using System.Diagnostics;
using System.IO;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Relance.Tests.Shipped.MonoRun;

/// <summary>How long executions take that make no request: the first of the process, from the loading of the assembly on, and those after it.</summary>
internal static class Timing
{
    private const int Warm = 20_000;

    public static void Print(string folder)
    {
        var watch = Stopwatch.StartNew();
        var plugin = Assembly.LoadFrom(Path.Combine(folder, "Relance.Plugin.dll"));
        var step = (IPlugin)Activator.CreateInstance(plugin.GetType("Relance.Plugin.Steps.ReminderGuard", throwOnError: true)!)!;
        var services = ServicesOf(plugin);
        step.Execute(services);
        Console.WriteLine(FormattableString.Invariant($"first execution: {watch.Elapsed.TotalMilliseconds:0} ms"));
        watch.Restart();
        for (var execution = 0; execution < Warm; execution++)
        {
            step.Execute(services);
        }

        Console.WriteLine(FormattableString.Invariant($"warm, mean of {Warm}: {watch.Elapsed.TotalMilliseconds / Warm:0.0000} ms"));
    }

    // The guard looks for columns that this update does not carry, and lets it pass.
    private static Services ServicesOf(Assembly plugin)
    {
        var now = new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
        var reminder = new Entity("relance_reminder", Guid.NewGuid());
        var context = new EventContext("Update", reminder.LogicalName, reminder.Id, now);
        context.InputParameters["Target"] = reminder;
        return new Services(context, new BridgedService(plugin, now));
    }
}
