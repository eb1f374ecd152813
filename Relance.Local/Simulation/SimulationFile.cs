using System.Collections.Generic;
using Relance.Deploy;

namespace Relance.Local.Simulation;

/// <summary>
/// What <c>solution/data/simulation.json</c> holds: scenarios that are only compared with those of the configuration; no database gets
/// them.
/// </summary>
public sealed record SimulationFile(IReadOnlyList<ScenarioSetting> Scenarios)
{
    public static SimulationFile Read(string solutionFolder) => ConfigurationFile.Read<SimulationFile>(solutionFolder, "simulation.json");
}
