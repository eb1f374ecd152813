using System;
using System.Diagnostics;

namespace Relance.Benchmarks.Measuring;

/// <summary>How long some work took and what it allocated. Work of other processes on the machine counts as time.</summary>
/// <param name="Elapsed">Of the fastest round: what disturbs a round only ever makes it longer.</param>
/// <param name="Processor">Time of the processors spent by this process, all threads, in the same round: what a shared machine leaves untouched.</param>
/// <param name="AllocatedBytes">Of the same round, on the thread that did the work.</param>
public sealed record Measurement(TimeSpan Elapsed, TimeSpan Processor, long AllocatedBytes)
{
    /// <summary>Does the work once unmeasured, then so many times, and keeps the fastest round.</summary>
    public static Measurement Best(int rounds, Action work)
    {
        work();
        var best = Once(work);
        for (var round = 1; round < rounds; round++)
        {
            var next = Once(work);
            best = next.Elapsed < best.Elapsed ? next : best;
        }

        return best;
    }

    /// <summary>Does the work once, measured.</summary>
    public static Measurement Once(Action work)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var processor = Environment.CpuUsage.TotalTime;
        var started = Stopwatch.GetTimestamp();
        work();
        var elapsed = Stopwatch.GetElapsedTime(started);
        return new Measurement(elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    public double NanosecondsPer(int count) => Elapsed.TotalMilliseconds * 1e6 / count;

    public double BytesPer(int count) => (double)AllocatedBytes / count;
}
