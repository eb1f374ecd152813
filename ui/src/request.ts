/** Requests to the custom APIs as Xrm.WebApi.online.execute takes them. */
namespace Relance {
  export interface Row {
    readonly table: string;
    readonly id: string;
  }

  export type Parameter =
    | { readonly type: "row"; readonly value: Row }
    | { readonly type: "text"; readonly value: string }
    | { readonly type: "integer" | "choice" | "money"; readonly value: number }
    | { readonly type: "flag"; readonly value: boolean }
    /** An ISO date. */
    | { readonly type: "day"; readonly value: string };

  export type Parameters = Readonly<Record<string, Parameter>>;

  interface ParameterType {
    readonly typeName: string;
    readonly structuralProperty: number;
  }

  export interface ActionRequest {
    readonly [parameter: string]: unknown;
    getMetadata(): {
      readonly boundParameter: null;
      readonly operationName: string;
      readonly operationType: number;
      readonly parameterTypes: Readonly<Record<string, ParameterType>>;
    };
  }

  const primitive = 1;
  const entity = 5;
  const action = 0;

  export function apiRequest(name: string, parameters: Parameters): ActionRequest {
    const values: Record<string, unknown> = {};
    const parameterTypes: Record<string, ParameterType> = {};
    for (const key of Object.keys(parameters)) {
      values[key] = valueOf(parameters[key]);
      parameterTypes[key] = typeOf(parameters[key]);
    }

    return {
      ...values,
      getMetadata: () => ({ boundParameter: null, operationName: name, operationType: action, parameterTypes }),
    };
  }

  export function row(table: string, id: string): Parameter {
    return { type: "row", value: { table, id: plainId(id) } };
  }

  /** Without braces, in lower case. */
  export function plainId(id: string): string {
    return id.replace(/[{}]/g, "").toLowerCase();
  }

  function valueOf(parameter: Parameter): unknown {
    return parameter.type === "row"
      ? { "@odata.type": `Microsoft.Dynamics.CRM.${parameter.value.table}`, [`${parameter.value.table}id`]: parameter.value.id }
      : parameter.type === "day"
        ? `${parameter.value}T00:00:00Z`
        : parameter.value;
  }

  function typeOf(parameter: Parameter): ParameterType {
    switch (parameter.type) {
      case "row":
        return { typeName: `mscrm.${parameter.value.table}`, structuralProperty: entity };
      case "text":
        return { typeName: "Edm.String", structuralProperty: primitive };
      case "flag":
        return { typeName: "Edm.Boolean", structuralProperty: primitive };
      case "day":
        return { typeName: "Edm.DateTimeOffset", structuralProperty: primitive };
      case "money":
        return { typeName: "Edm.Decimal", structuralProperty: primitive };
      default:
        return { typeName: "Edm.Int32", structuralProperty: primitive };
    }
  }
}
