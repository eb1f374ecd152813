using System;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Relance.Tests.Builders;

/// <summary>Runs a property over made-up stories, the same ones each time.</summary>
internal static class Properties
{
    /// <param name="seed">Where the stories begin; another number gives others.</param>
    public static void HoldFor(Action<Story> property, ulong seed, int stories = 200) =>
        Prop.ForAll(Story.Arbitrary, story =>
        {
            property(story);
            return true;
        }).Check(Config.QuickThrowOnFailure
            .WithMaxTest(stories)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, 1UL), FSharpOption<int>.None))));
}
