/** Puts right what a plan found. A failure in between leaves what was done; the next plan goes on from there. */
namespace Relance {
  /** The change that the server refused. */
  export class ActivationFailure extends Error {
    constructor(
      public readonly change: Change,
      message: string,
    ) {
      super(message);
    }
  }

  export async function applyPlan(plan: Plan, done: (change: Change) => void): Promise<void> {
    for (const change of changesOf(plan)) {
      try {
        await applyChange(plan, change);
      } catch (refusal) {
        throw new ActivationFailure(change, refusalText(refusal));
      }

      done(change);
    }
  }

  async function applyChange(plan: Plan, change: Change): Promise<void> {
    if (change.component === "api") {
      const api = plan.definition.customApis.find((one) => one.uniqueName === change.name);
      await putRow(`customapis(${change.id})`, { "PluginTypeId@odata.bind": change.kind === "remove" || api === undefined ? null : typeAddress(plan, api.pluginType) });
      return;
    }

    const address = change.component === "step" ? `sdkmessageprocessingsteps(${change.id})` : `sdkmessageprocessingstepimages(${change.id})`;
    if (change.kind === "remove") {
      await deleteRow(address);
    } else if (change.component === "step") {
      await putRow(address, stepBody(plan, change), change.kind === "create" && plan.state.solution !== null ? { "MSCRM.SolutionUniqueName": plan.state.solution } : {});
    } else {
      await putRow(address, imageBody(plan, change));
    }
  }

  function stepBody(plan: Plan, change: Change): Json {
    const step = plan.definition.steps.find((one) => one.id === change.id) as StepDefinition;
    const differs = (property: string): boolean => change.differences.some((one) => one.property === property);
    const body: Record<string, Json> = {
      name: step.name,
      description: step.description,
      configuration: step.configuration === "" ? null : step.configuration,
      filteringattributes: step.filteringAttributes.length === 0 ? null : step.filteringAttributes.join(),
      stage: step.stage,
      mode: step.mode,
      rank: step.rank,
      asyncautodelete: step.asyncAutoDelete,
      supporteddeployment: step.supportedDeployment,
      "eventhandler_plugintype@odata.bind": typeAddress(plan, step.pluginType),
      "sdkmessageid@odata.bind": `/sdkmessages(${plan.state.messages[step.message]})`,
    };
    if (step.table !== null) {
      body["sdkmessagefilterid@odata.bind"] = `/sdkmessagefilters(${plan.state.filters[`${step.message}/${step.table}`]})`;
    } else if (differs("sdkmessagefilterid")) {
      body["sdkmessagefilterid@odata.bind"] = null;
    }

    return differs("statecode") ? { ...body, statecode: 0, statuscode: 1 } : body;
  }

  function imageBody(plan: Plan, change: Change): Json {
    const step = plan.definition.steps.find((one) => one.images.some((image) => image.id === change.id)) as StepDefinition;
    const image = step.images.find((one) => one.id === change.id) as ImageDefinition;
    return {
      name: image.name,
      entityalias: image.entityAlias,
      imagetype: image.imageType,
      attributes: image.attributes.length === 0 ? null : image.attributes.join(),
      messagepropertyname: image.messagePropertyName,
      "sdkmessageprocessingstepid@odata.bind": `/sdkmessageprocessingsteps(${step.id})`,
    };
  }

  function typeAddress(plan: Plan, name: string): string {
    return `/plugintypes(${plan.state.types[name]})`;
  }
}
