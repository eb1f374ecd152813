using System;
using Spectre.Console;

namespace Relance.Local.Commands;

/// <summary>A moving bar on the error stream of a terminal; nothing anywhere else, so that logs and pipes stay clean.</summary>
internal static class ProgressLine
{
    /// <param name="total">How often the work will step.</param>
    /// <param name="work">Gets what to call after each step, with what is being done.</param>
    public static T Show<T>(Terminal terminal, string title, int total, Func<Action<string>, T> work)
    {
        if (!terminal.ErrorIsTerminal)
        {
            return work(_ => { });
        }

        T result = default!;
        terminal.Error.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(context =>
            {
                var bar = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
                result = work(doing =>
                {
                    bar.Description = Markup.Escape($"{title} {doing}");
                    bar.Increment(1);
                });
            });
        return result;
    }
}
