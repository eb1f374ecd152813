/** What is registered against what is defined: the same plan as that of deploy-scripts/register.cs. */
namespace Relance {
  export type ChangeKind = "same" | "create" | "change" | "remove";
  export type Component = "step" | "image" | "api";

  export interface Difference {
    readonly property: string;
    readonly registered: string;
    readonly defined: string;
  }

  export interface Change {
    readonly kind: ChangeKind;
    readonly component: Component;
    readonly id: string;
    readonly name: string;
    readonly differences: readonly Difference[];
  }

  export interface Plan {
    readonly definition: RegistrationDefinition;
    readonly state: RegisteredState;
    /** Removals first, so that nothing runs twice in between; then steps before their images. */
    readonly all: readonly Change[];
  }

  type Properties = readonly (readonly [string, string, string])[];

  /** What has to be imported before anything can be registered. */
  export function missingFrom(definition: RegistrationDefinition, state: RegisteredState): string[] {
    const types = [...definition.steps.map((step) => step.pluginType), ...definition.customApis.map((api) => api.pluginType)];
    return distinct([
      ...types.filter((type) => !(type in state.types)).map((type) => `plugintype ${type}`),
      ...definition.steps.filter((step) => !(step.message in state.messages)).map((step) => `sdkmessage ${step.message}`),
      ...definition.steps
        .filter((step) => step.table !== null && step.message in state.messages && !(`${step.message}/${step.table}` in state.filters))
        .map((step) => `sdkmessagefilter ${step.message}/${step.table}`),
      ...definition.customApis.filter((api) => !state.customApis.some((row) => row.uniqueName === api.uniqueName)).map((api) => `customapi ${api.uniqueName}`),
    ]).sort();
  }

  export function planOf(definition: RegistrationDefinition, state: RegisteredState): Plan {
    const registered = new Map(state.steps.map((step): [string, RegisteredState["steps"][number]] => [step.id, step]));
    const images = new Map(state.steps.reduce<[string, ImageDefinition][]>((all, step) => [...all, ...step.images.map((image): [string, ImageDefinition] => [image.id, image])], []));
    const definedSteps = new Set(definition.steps.map((step) => step.id));
    const definedImages = new Set(definition.steps.reduce<string[]>((all, step) => [...all, ...step.images.map((image) => image.id)], []));
    const definedApis = new Set(definition.customApis.map((api) => api.uniqueName));
    const all: Change[] = [];
    for (const step of state.steps.filter((one) => !definedSteps.has(one.id))) {
      all.push(change("remove", "step", step.id, step.name));
    }

    for (const step of state.steps.filter((one) => definedSteps.has(one.id))) {
      all.push(...step.images.filter((image) => !definedImages.has(image.id)).map((image) => change("remove", "image", image.id, `${step.name} / ${image.entityAlias}`)));
    }

    all.push(...state.customApis.filter((api) => api.pluginType !== null && !definedApis.has(api.uniqueName)).map((api) => change("remove", "api", api.id, api.uniqueName)));
    for (const step of definition.steps) {
      const old = registered.get(step.id);
      all.push(old === undefined ? change("create", "step", step.id, step.name) : compared("step", step.id, step.name, stepDifferences(old, step)));
      for (const image of step.images) {
        const before = images.get(image.id);
        const name = `${step.name} / ${image.entityAlias}`;
        all.push(before === undefined ? change("create", "image", image.id, name) : compared("image", image.id, name, imageDifferences(before, image)));
      }
    }

    for (const api of definition.customApis) {
      const row = state.customApis.find((one) => one.uniqueName === api.uniqueName);
      if (row !== undefined) {
        all.push(compared("api", row.id, api.uniqueName, [["plugintypeid", row.pluginType ?? "", api.pluginType]]));
      }
    }

    return { definition, state, all };
  }

  export function changesOf(plan: Plan): readonly Change[] {
    return plan.all.filter((one) => one.kind !== "same");
  }

  export function countOf(plan: Plan, kind: ChangeKind, ...components: readonly Component[]): number {
    return plan.all.filter((one) => one.kind === kind && (components.length === 0 || components.includes(one.component))).length;
  }

  function change(kind: ChangeKind, component: Component, id: string, name: string): Change {
    return { kind, component, id, name, differences: [] };
  }

  function compared(component: Component, id: string, name: string, properties: Properties): Change {
    const differences = properties.filter(([, registered, defined]) => registered !== defined).map(([property, registered, defined]) => ({ property, registered, defined }));
    return { kind: differences.length === 0 ? "same" : "change", component, id, name, differences };
  }

  function stepDifferences(registered: RegisteredState["steps"][number], defined: StepDefinition): Properties {
    return [
      ["name", registered.name, defined.name],
      ["sdkmessageid", registered.message, defined.message],
      ["sdkmessagefilterid", registered.table ?? "", defined.table ?? ""],
      ["eventhandler", registered.pluginType, defined.pluginType],
      ["stage", String(registered.stage), String(defined.stage)],
      ["mode", String(registered.mode), String(defined.mode)],
      ["rank", String(registered.rank), String(defined.rank)],
      ["filteringattributes", registered.filteringAttributes.join(), defined.filteringAttributes.join()],
      ["configuration", registered.configuration, defined.configuration],
      ["description", registered.description, defined.description],
      ["asyncautodelete", String(registered.asyncAutoDelete), String(defined.asyncAutoDelete)],
      ["supporteddeployment", String(registered.supportedDeployment), String(defined.supportedDeployment)],
      ["statecode", registered.isEnabled ? "0" : "1", "0"],
    ];
  }

  function imageDifferences(registered: ImageDefinition, defined: ImageDefinition): Properties {
    return [
      ["name", registered.name, defined.name],
      ["entityalias", registered.entityAlias, defined.entityAlias],
      ["imagetype", String(registered.imageType), String(defined.imageType)],
      ["attributes", registered.attributes.join(), defined.attributes.join()],
      ["messagepropertyname", registered.messagePropertyName, defined.messagePropertyName],
    ];
  }
}
