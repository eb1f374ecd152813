using System;
using Relance.Local.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
